import { describe, expect, expectTypeOf, vi } from 'vitest';
import { asana } from '../../generated/asana/client.ts';
import asanaContract from '../../generated/asana/contract.json' with { type: 'json' };
import { mammoth } from '../../generated/mammoth/client.ts';
import mammothContract from '../../generated/mammoth/contract.json' with { type: 'json' };
import { jobTest } from '../../mocks/vitest/vitest.ts';
import { createClient } from '../../src/client/create-client.ts';
import type { JobFailedError } from '../../src/errors/job-failed-error.ts';

const hourMs = 3_600_000;
const task = { params: { path: { task_gid: '1' } }, body: { data: { name: 'Copy' } } };
const failing = { ...task, headers: { prefer: 'outcome=failure' } };

const test = jobTest({ contract: asanaContract, client: asana });

describe('a job', () => {
  test('is waited for', async ({ client, clock }) => {
    const job = await client.submit('duplicateTask', task);
    const { state, result } = await clock.until(job.wait());
    expect({ state, name: result.new_task.name }).toEqual({ state: 'succeeded', name: 'Copy' });
    expectTypeOf(state).toEqualTypeOf<'succeeded'>();
    expectTypeOf(result.new_task.gid).toEqualTypeOf<string>();
  });

  test('fails when it is told to', async ({ client, clock }) => {
    const job = await client.submit('duplicateTask', failing);
    await expect(clock.until(job.wait())).rejects.toMatchObject({
      name: 'JobFailedError',
      job: { state: 'failed' },
    } satisfies Partial<Record<keyof JobFailedError, unknown>>);
  });

  test('stays in a state as long as the test wants', async ({ client, clock }) => {
    const job = await client.submit('duplicateTask', { ...task, headers: { prefer: 'hold=in_progress' } });
    await clock.advance(100 * hourMs);
    expect((await job.read()).state).toBe('in_progress');
  });

  test('runs for hours, and the test for none', async ({ client, clock }) => {
    const beganMs = clock.now();
    const job = await client.submit('duplicateTask', { ...task, headers: { prefer: 'duration=PT5H' } });
    await clock.until(job.wait({ deadlineMs: 6 * hourMs, minDelayMs: 60_000, maxDelayMs: 60_000 }));
    expect(clock.now() - beganMs).toBe(5 * hourMs);
  });

  test('shows its states to those who watch', async ({ client, clock }) => {
    const job = await client.submit('duplicateTask', task);
    const states = Array.fromAsync(job.watch(), ({ state }) => state);
    expect(await clock.until(states)).toEqual(['not_started', 'in_progress', 'succeeded']);
  });
});

describe('the application’s own code', () => {
  test('reaches the twin by the fetch that it is given', async ({ fetch, clock }) => {
    const own = createClient(asana, { fetch, clock, headers: { authorization: 'Bearer mine' } });
    const job = await own.submit('duplicateTask', task);
    expect((await clock.until(job.wait())).outcome).toBe('success');
  });

  test('reaches it by the fetch that everybody has', async ({ fetch, twin }) => {
    vi.stubGlobal('fetch', fetch);
    const answer = await globalThis.fetch(`${twin.contract.server}/tasks/1/duplicate`, {
      method: 'POST',
      headers: { authorization: 'Bearer mine', 'content-type': 'application/json' },
      body: JSON.stringify(task.body),
    });
    vi.unstubAllGlobals();
    expect(answer.status).toBe(201);
  });
});

describe('each test', () => {
  const ids = new Set<string>();

  test.for(['first', 'second', 'third'])('has a twin and a time of its own: the %s', async (_, { client, clock }) => {
    expect(clock.now()).toBe(Date.UTC(2026, 0));
    const known = await Promise.all(
      [...ids].map((id) =>
        client
          .open(id)
          .read()
          .catch(({ status }) => status),
      ),
    );
    expect(known).toEqual([...ids].map(() => 404));
    const job = await client.submit('duplicateTask', task);
    ids.add(`${job.id}`);
    await clock.advance(hourMs);
  });

  test('makes nothing that it does not ask for', ({ task: own }) => {
    expect(Object.keys(own.context)).not.toContain('twin');
  });
});

describe('what is drawn at random', () => {
  const ids: string[] = [];

  for (const seed of [1, 1, 2]) {
    jobTest({ contract: asanaContract, client: asana, seed })(
      `is drawn by the seed ${seed}`,
      async ({ client, clock }) => {
        const random = vi.spyOn(Math, 'random');
        const job = await client.submit('duplicateTask', task);
        await clock.until(job.wait());
        ids.push(job.id);
        expect(random).not.toHaveBeenCalled();
        random.mockRestore();
      },
    );
  }

  test('is the same for the same seed', () => {
    const [first, same, other] = ids;
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });
});

describe('another API', () => {
  const from = new Date('2027-03-04T05:06:07Z');
  const other = jobTest({ contract: mammothContract, client: mammoth, seed: 7, startsAt: from });

  other('has its own types', async ({ client, clock }) => {
    expect(clock.now()).toBe(from.getTime());
    const params = { path: { workspace_id: 11, project_id: 134, dataset_id: 5821 } };
    const job = await client.submit('AddDataview', { params });
    const { state, result } = await clock.until(job.wait());
    expectTypeOf(state).toEqualTypeOf<'success'>();
    expect({ state, result }).toEqual({ state: 'success', result: { dataview_id: expect.any(Number) } });
  });

  const anonymous = jobTest({ contract: asanaContract, client: asana, headers: {} });

  anonymous('answers those who have no credentials as it does', async ({ client }) => {
    await expect(client.submit('duplicateTask', task)).rejects.toMatchObject({ name: 'ProblemError', status: 401 });
  });
});

describe('what cannot be', () => {
  test.for([
    {
      what: 'another API’s contract',
      options: { contract: mammothContract, client: asana },
      error: /"asana" was not gene/,
    },
    { what: 'no contract', options: { contract: {}, client: asana }, error: /^Failed to read the generated contract/ },
    {
      what: 'an option that there is not',
      options: { contract: asanaContract, client: asana, sede: 1 },
      error: /"sede"/,
    },
  ])('is refused: $what', ({ options, error }) => {
    expect(() => jobTest(options)).toThrow(error);
  });
});

test('answers nobody who has turned away', async ({ fetch }) => {
  await expect(fetch('https://app.asana.com/api/1.0/jobs/1', { signal: AbortSignal.abort('enough') })).rejects.toBe(
    'enough',
  );
});
