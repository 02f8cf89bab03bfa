import { focusManager } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import { busy, mount, pass, submitJob, useFakeTime } from './open-query.ts';

const quick = { minDelayMs: 1000, maxDelayMs: 1000 };

useFakeTime();

describe('the deadline', () => {
  it('ends the polling with an error beside what was seen last', async () => {
    const { job, looksMs } = await submitJob('outcome=success, duration=30s');
    const { last } = mount(job, { ...quick, deadlineMs: 20_500 });
    await pass(3_600_000);
    const [lookMs = 0] = looksMs.slice(-1);
    expect(lookMs).toBe(19_500);
    const error = { name: 'DeadlineError', deadlineMs: 20_500, attempts: 21, lastState: 'in_progress' };
    expect(last()).toMatchObject({ status: 'error', error, data: { state: 'in_progress' } });
  });

  it.each([
    { prefer: 'hold', wanted: { error: { name: 'DeadlineError' }, data: { state: 'not_started' } } },
    { prefer: 'duration=0', wanted: { error: null, data: { state: 'succeeded' } } },
  ])('shows what the last look showed: $prefer', async ({ prefer, wanted }) => {
    const { job, looksMs } = await submitJob(prefer);
    const { last } = mount(job, { ...quick, deadlineMs: 1000 });
    await pass(60_000);
    expect(looksMs).toEqual([0]);
    expect(last()).toMatchObject(wanted);
  });

  it('leaves an error what it is', async () => {
    const { job } = await submitJob('hold', [new Response('gone', { status: 404 })]);
    const { last } = mount(job, { ...quick, deadlineMs: 1000 });
    await pass(0);
    expect(last().error).toMatchObject({ name: 'ProblemError', status: 404 });
  });

  it('counts anew from the next look on', async () => {
    const { job } = await submitJob('outcome=success, duration=30s');
    const { last } = mount(job, { ...quick, deadlineMs: 20_000 });
    await pass(19_500);
    expect(last()).toMatchObject({ status: 'error', data: { state: 'in_progress' } });
    void last().refetch();
    await pass(20_000);
    expect(last()).toMatchObject({ status: 'success', data: { state: 'succeeded' } });
  });

  it('counts anew after a rest that was longer', async () => {
    const { job } = await submitJob('outcome=success, duration=PT2M');
    const { last } = mount(job, { ...quick, deadlineMs: 20_000 });
    await pass(1500);
    focusManager.setFocused(false);
    await pass(110_000);
    focusManager.setFocused(true);
    await pass(10_000);
    expect(last()).toMatchObject({ status: 'success', data: { state: 'succeeded' } });
  });

  it('holds while looks fail, and tells with what', async () => {
    const { job, looksMs } = await submitJob('hold', Array(20).fill(busy));
    const { last } = mount(job, { ...quick, deadlineMs: 5000 });
    await pass(60_000);
    expect(looksMs).toEqual([0, 1000, 2000, 3000, 4000]);
    expect(last()).toMatchObject({ error: { name: 'DeadlineError', cause: { status: 503 } } });
  });
});
