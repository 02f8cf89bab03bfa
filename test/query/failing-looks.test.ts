import { focusManager, QueryClient } from '@tanstack/query-core';
import { describe, expect, it, vi } from 'vitest';
import { busy, type Mishap, mount, pass, submitJob, useFakeTime } from './open-query.ts';

const quick = { minDelayMs: 1000, maxDelayMs: 1000 };

useFakeTime();

describe('a look that fails', () => {
  const strange = Response.json({ data: { gid: '1', status: 'vanished' } });

  it.each<{ what: string; mishap: Mishap }>([
    { what: '503', mishap: busy },
    { what: '429', mishap: new Response('slow down', { status: 429 }) },
    { what: 'a network that is away', mishap: new TypeError('fetch failed') },
    { what: 'no answer', mishap: 'hangs' },
  ])('is taken again after $what', async ({ mishap }) => {
    const { job, looks } = await submitJob('outcome=success, duration=0', [mishap, mishap, mishap]);
    const { last } = mount(job, { ...quick, timeoutMs: 1000 });
    await pass(10_000);
    expect(looks).toHaveLength(4);
    expect(last()).toMatchObject({ status: 'success', data: { state: 'succeeded' } });
  });

  it.each<{ what: string; mishap: Mishap; times: number; error: object }>([
    { what: 'the tenth 503 in a row', mishap: busy, times: 10, error: { name: 'ProblemError', status: 503 } },
    { what: 'no answer, ten times', mishap: 'hangs', times: 10, error: { name: 'TimeoutError' } },
    {
      what: 'a 404',
      mishap: new Response('gone', { status: 404 }),
      times: 1,
      error: { name: 'ProblemError', status: 404 },
    },
    {
      what: 'a state that is not declared',
      mishap: strange,
      times: 1,
      error: { name: 'ContractError', value: 'vanished' },
    },
  ])('ends the polling: $what', async ({ mishap, times, error }) => {
    const { job, looks } = await submitJob('hold', [...Array(2), ...Array(20).fill(mishap)]);
    const { last } = mount(job, { ...quick, timeoutMs: 1000 });
    await pass(3_600_000);
    expect(looks).toHaveLength(2 + times);
    expect(last()).toMatchObject({ status: 'error', error, data: { state: 'not_started' } });
  });

  it('waits for the focus to be taken again', async () => {
    const { job, looksMs } = await submitJob('hold', [busy]);
    mount(job, quick);
    await pass(500);
    focusManager.setFocused(false);
    await pass(60_000);
    expect(looksMs).toEqual([0]);
    focusManager.setFocused(true);
    await pass(0);
    expect(looksMs).toEqual([0, 60_500]);
  });
});

describe('a component that is gone', () => {
  it('breaks off the look that is under way', async () => {
    const { job, looks } = await submitJob('hold', ['hangs']);
    const { unmount } = mount(job);
    await pass(500);
    expect(looks[0]?.signal.aborted).toBe(false);
    unmount();
    expect(looks[0]?.signal.aborted).toBe(true);
  });

  it('leaves the pace as it was', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.9999);
    const { job, looksMs } = await submitJob('hold', ['hangs', 'hangs']);
    const queryClient = new QueryClient();
    for (const stayMs of [10, 10, 3000]) {
      const { unmount } = mount(job, {}, queryClient);
      await pass(stayMs);
      unmount();
      await pass(10);
    }
    expect(looksMs).toEqual([0, 20, 40, 1040, 3040]);
  });

  it.each<{ what: string; mishaps: Mishap[] }>([
    { what: 'while a look is under way', mishaps: ['hangs'] },
    { what: 'after a look that failed', mishaps: [busy] },
    { what: 'after a look that did not', mishaps: [] },
  ])('sends nothing more $what', async ({ mishaps }) => {
    const { job, looksMs } = await submitJob('hold', mishaps);
    const { unmount } = mount(job, quick);
    await pass(500);
    unmount();
    await pass(60_000);
    expect(looksMs).toEqual([0]);
  });
});
