import { describe, expect, it } from 'vitest';
import { asana } from '../../generated/asana/client.ts';
import { mammoth } from '../../generated/mammoth/client.ts';
import { wixMedia } from '../../generated/wix-media/client.ts';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { createClient } from '../../src/client/create-client.ts';
import { type Progress, waitAll } from '../../src/client/wait-all.ts';
import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';

const headers = { authorization: 'Bearer any', 'x-api-key': 'k', 'x-api-secret': 's' };

/** A client of an API's twin, and what it asks. */
async function open<C extends Parameters<typeof createClient>[0]>(contract: C, document: string, clock: VirtualClock) {
  const twin = createTwin(await loadContract(`openapi/${document}.yaml`), { clock });
  const asked: { method: string; url: URL; atMs: number }[] = [];
  const client = createClient<C>(contract, {
    headers,
    clock,
    random: () => 0.5,
    fetch(request) {
      asked.push({ method: request.method, url: new URL(request.url), atMs: clock.now() });
      return twin.fetch(request);
    },
  });
  return { client, asked };
}

async function pass<Value>(clock: VirtualClock, promise: Promise<Value>, durationMs = 600_000): Promise<Value> {
  promise.catch(() => undefined);
  await clock.advance(durationMs);
  return promise;
}

describe('many jobs that one request can show by their ids', () => {
  it('share their requests: a thousand cost ten a round', async () => {
    const clock = createVirtualClock(Date.UTC(2026, 10, 2));
    const { client, asked } = await open(mammoth, 'mammoth', clock);
    const path = { workspace_id: 1, project_id: 2, dataset_id: 3, dataview_id: 4 };
    const jobs = await Promise.all(
      Array.from({ length: 1000 }, () =>
        client.submit('GenerateProfile', { params: { path }, body: { params: { action: 'stats' } } }),
      ),
    );
    asked.length = 0;
    const ends = await pass(clock, waitAll(jobs));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1000);
    const rounds = new Set(asked.map(({ atMs }) => atMs)).size;
    expect(asked.length).toBeLessThanOrEqual(10 * rounds);
    expect(asked.every(({ url }) => (url.searchParams.get('job_ids') ?? '').split(',').length <= 100)).toBe(true);
    expect(ends.map(({ job }) => job.id)).toEqual(jobs.map(({ id }) => id));
  });
});

const group = {
  sources: [{ path: '/a.mp4' }],
  specifications: [
    {
      qualityRange: { minimum: '480p' as const, maximum: '1080p' as const },
      destination: { directory: '/out', acl: 'public' as const },
    },
  ],
};

it('a job that the API refuses to show does not take the others with it', async () => {
  const clock = createVirtualClock(Date.UTC(2026, 10, 2));
  const { client } = await open(mammoth, 'mammoth', clock);
  const path = { workspace_id: 1, project_id: 2, dataset_id: 3 };
  const jobs = await Promise.all([1, 2, 3].map(() => client.submit('TrashDataset', { params: { path } })));
  const ends = await pass(clock, waitAll([...jobs, client.open('abc')]));
  expect(ends.map(({ status }) => status)).toEqual([...jobs.map(() => 'fulfilled'), 'rejected']);
  expect(ends.at(-1)).toMatchObject({ reason: { name: 'ProblemError', status: 400, jobId: 'abc' } });
});

it('credentials that do not suffice are shown once, not for every half of the jobs', async () => {
  const clock = createVirtualClock();
  let requests = 0;
  const fetch = async (): Promise<Response> => {
    requests += 1;
    return new Response(null, { status: 401 });
  };
  const client = createClient(mammoth, { clock, fetch });
  const ends = await pass(clock, waitAll(Array.from({ length: 100 }, (_, at) => client.open(`${at + 1}`))));
  expect(requests).toBe(1);
  expect(ends[99]).toMatchObject({ status: 'rejected', reason: { name: 'ProblemError', status: 401, jobId: '100' } });
});

describe('many jobs of one group', () => {
  it.each(['', '.', 7, null])('are read one by one where the group is %j, which no path can name', async (groupId) => {
    const clock = createVirtualClock();
    const asked: string[] = [];
    const fetch = async ({ url, method }: Request): Promise<Response> => {
      if (method === 'GET') asked.push(new URL(url).pathname);
      const jobs = ['a', 'b'].map((id) => ({ id, groupId, status: 'success', result: { code: 0, payload: {} } }));
      return Response.json({ code: 0, payload: method === 'GET' ? jobs.at(asked.length - 1) : { groupId, jobs } });
    };
    const { jobs } = await createClient(wixMedia, { clock, fetch }).submit('transcodeVideo', { body: group });
    const ends = await pass(clock, waitAll(jobs));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(asked).toEqual(['/_api/jobs/a', '/_api/jobs/b']);
  });

  it('share their requests, whichever way they end', async () => {
    const clock = createVirtualClock(Date.UTC(2026, 10, 2));
    const { client, asked } = await open(wixMedia, 'wix-media', clock);
    const { jobs } = await client.submit('transcodeVideo', { body: group });
    expect(jobs.length).toBeGreaterThan(1);
    asked.length = 0;
    const told: Progress[] = [];
    const ends = await pass(clock, waitAll(jobs, { onProgress: (progress) => told.push(progress) }));
    expect(ends.map((end) => end.status === 'fulfilled' && end.value.state)).toEqual(jobs.map(() => 'success'));
    expect(new Set(asked.map(({ url }) => url.pathname)).size).toBe(1);
    expect(new Set(asked.map(({ atMs }) => atMs)).size).toBe(asked.length);
    expect(told.filter(({ seen }) => seen.state === 'success')).toHaveLength(jobs.length);
    expect(told.at(-1)).toMatchObject({ ended: jobs.length, total: jobs.length });
  });
});

describe('jobs that are read one by one', () => {
  async function submitSome(prefers: readonly string[]) {
    const clock = createVirtualClock(Date.UTC(2026, 10, 2));
    const { client, asked } = await open(asana, 'asana', clock);
    const jobs = [];
    for (const prefer of prefers) {
      const params = { path: { task_gid: '1' } };
      jobs.push(await client.submit('duplicateTask', { params, body: { data: {} }, headers: { prefer } }));
    }
    asked.length = 0;
    return { clock, jobs, asked };
  }

  it('end each in its own way, told in the order in which they were given', async () => {
    const { clock, jobs } = await submitSome(['duration=9', 'outcome=failure, duration=1', 'hold']);
    const ends = await pass(clock, waitAll(jobs, { deadlineMs: 60_000 }));
    expect(ends).toMatchObject([
      { status: 'fulfilled', job: { id: jobs[0]?.id }, value: { state: 'succeeded', history: [{}, {}, {}] } },
      { status: 'rejected', job: { id: jobs[1]?.id }, reason: { name: 'JobFailedError', jobId: jobs[1]?.id } },
      { status: 'rejected', job: { id: jobs[2]?.id }, reason: { name: 'DeadlineError', jobId: jobs[2]?.id } },
    ]);
  });

  it('are asked for by no more requests at once than "concurrency" allows', async () => {
    const { clock, jobs } = await submitSome(['hold', 'hold', 'hold', 'hold']);
    let underWay = 0;
    let most = 0;
    const client = createClient(asana, {
      clock,
      random: () => 0,
      async fetch() {
        underWay += 1;
        most = Math.max(most, underWay);
        await clock.sleep(1000);
        underWay -= 1;
        return Response.json({ data: { gid: '1', status: 'succeeded' } });
      },
    });
    const handles = jobs.map(({ id }) => client.open(id));
    const ends = await pass(clock, waitAll(handles, { concurrency: 2 }));
    expect([most, ends.map(({ status }) => status)]).toEqual([2, jobs.map(() => 'fulfilled')]);
  });

  it('that have ended are seen, however many others have not', async () => {
    const slow = ['hold', 'hold', 'hold', 'hold'];
    const { clock, jobs } = await submitSome([...slow, 'duration=0']);
    const ends = await pass(clock, waitAll(jobs, { concurrency: 2, deadlineMs: 30_000 }));
    expect(ends.map(({ status }) => status)).toEqual([...slow.map(() => 'rejected'), 'fulfilled']);
  });

  it('are let go at once when the signal aborts', async () => {
    const { clock, jobs, asked } = await submitSome(['hold', 'hold']);
    const controller = new AbortController();
    const ends = waitAll(jobs, { signal: controller.signal });
    await clock.advance(3000);
    controller.abort('enough');
    const count = asked.length;
    await expect(pass(clock, ends)).rejects.toBe('enough');
    expect([asked.length, clock.pending]).toEqual([count, 0]);
  });

  it('are let go when onProgress aborts, even the last of them', async () => {
    const { clock, jobs } = await submitSome(['duration=0', 'duration=0']);
    const controller = new AbortController();
    let told = 0;
    const onProgress = (): void => {
      told += 1;
      controller.abort('enough');
    };
    await expect(pass(clock, waitAll(jobs, { onProgress, signal: controller.signal }))).rejects.toBe('enough');
    await expect(
      pass(clock, waitAll(jobs.slice(1), { onProgress, signal: AbortSignal.timeout(1e6) })),
    ).resolves.toHaveLength(1);
    expect(told).toBe(2);
  });

  it('are let go when onProgress throws', async () => {
    const { clock, jobs, asked } = await submitSome(['hold', 'hold']);
    const onProgress = (): void => {
      throw new Error('full');
    };
    await expect(pass(clock, waitAll(jobs, { onProgress }))).rejects.toThrow('full');
    expect([asked.length <= 2, clock.pending]).toEqual([true, 0]);
  });
});

it('nothing to wait for is nothing to ask', async () => {
  expect(await waitAll([])).toEqual([]);
});

it.each([
  {
    options: { concurrency: 0 },
    message: 'Failed to wait for all: "concurrency" is 0. Give a whole number from 1 on.',
  },
  { options: { concurency: 2 }, message: 'Failed to wait for all: there is no option "concurency".' },
])('refuses $options', async ({ options, message }) => {
  await expect(waitAll([], options)).rejects.toThrow(message);
});
