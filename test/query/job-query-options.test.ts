import { focusManager, QueryClient } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import { asana } from '../../generated/asana/client.ts';
import { jobQueryOptions } from '../../src/query/job-query-options.ts';
import { mount, pass, submitJob, useFakeTime } from './open-query.ts';

const quick = { minDelayMs: 1000, maxDelayMs: 1000 };

useFakeTime();

/** A list of values without repetitions of the one before. */
function changesOf<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, index) => value !== values[index - 1]);
}

describe('a query', () => {
  it.each([
    {
      prefer: 'outcome=success, duration=10s',
      states: ['not_started', 'in_progress', 'succeeded'],
      outcome: 'success',
    },
    { prefer: 'outcome=failure, duration=10s', states: ['not_started', 'in_progress', 'failed'], outcome: 'failure' },
  ])('shows each state, and the $outcome at the end, as data', async ({ prefer, states, outcome }) => {
    const { job } = await submitJob(prefer);
    const { results, last } = mount(job, quick);
    await pass(15_000);
    expect(changesOf(results.flatMap(({ data }) => data?.state ?? []))).toEqual(states);
    expect(results.every(({ error }) => error === null)).toBe(true);
    expect(last()).toMatchObject({ status: 'success', data: { id: job.id, outcome } });
  });

  it('has the result of the job', async () => {
    const { job } = await submitJob('outcome=success, duration=0');
    const { last } = mount(job);
    await pass(0);
    expect(last().data?.result?.new_task?.name).toBe('Copy');
  });

  it('is known in the cache by API, lifecycle, base URL and id', async () => {
    const { job } = await submitJob('hold');
    const { server } = asana;
    expect(jobQueryOptions(job).queryKey).toEqual(['jobtwin', 'asana', 'job', server, job.id]);
  });

  it('looks once when it is only fetched', async () => {
    const { job, looksMs } = await submitJob('hold');
    const seen = await new QueryClient().fetchQuery(jobQueryOptions(job));
    await pass(60_000);
    expect({ state: seen.state, looksMs }).toEqual({ state: 'not_started', looksMs: [0] });
  });
});

describe('the end of a job', () => {
  it.each(['success', 'failure'])('is not asked for again after %s', async (outcome) => {
    const { job, looksMs } = await submitJob(`outcome=${outcome}, duration=2500ms`);
    const { queryClient } = mount(job, quick);
    await pass(3_600_000);
    mount(job, quick, queryClient);
    focusManager.setFocused(false);
    focusManager.setFocused(true);
    await pass(3_600_000);
    expect(looksMs).toEqual([0, 1000, 2000, 3000]);
  });
});

it.each([
  { options: { minDelaysMs: 1 }, error: /^Failed to follow a job: there is no option "minDelaysMs"\. Use / },
  { options: { signal: AbortSignal.abort() }, error: /there is no option "signal"/ },
  { options: { deadlineMs: 0 }, error: /"deadlineMs" is the number 0\. Give finite milliseconds/ },
])('refuses $options', async ({ options, error }) => {
  const { job } = await submitJob('hold');
  expect(() => jobQueryOptions(job, options)).toThrow(error);
});
