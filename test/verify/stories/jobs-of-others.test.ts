import { describe, expect, it } from 'vitest';
import { createDriver } from '../../../src/verify/run/driver.ts';
import { allStories } from '../../../src/verify/stories/all-stories.ts';
import type { Subject } from '../../../src/verify/subject.ts';
import { pressChangedBy } from '../checks/changed-press.ts';
import { press } from '../exchange-of.ts';
import { refuses, runOf, shows } from '../run/run-of.ts';

const scope = { isReadOnly: false, operations: [], jobIds: [], seed: 1 };

/** Tells one story to a server; its requests, and why it did not go on. */
async function told(name: string, fetch: (request: Request) => Promise<Response>, subject: Subject = press) {
  const asked: string[] = [];
  const run = runOf(
    async (request) => {
      asked.push(`${request.method} ${new URL(request.url).pathname.replace(/^\/v1/, '')}`);
      return fetch(request);
    },
    { subject },
  );
  run.jobs.push({ jobId: 'run-5', lifecycle: 'run' });
  const story = allStories(run.subject, scope).find((each) => each.name === name);
  if (story === undefined) throw new Error(`There is no story "${name}".`);
  const undone = await run.clock.until(
    story.run(createDriver(run, name)).then(
      () => '',
      (error: Error) => error.message,
    ),
  );
  return { asked, undone };
}

const faulty = ['requests that are broken', 'requests without the right credentials'];
const ending = ['stopRun', 'deleteRun'];
const endingFaulty = ending.flatMap((id) => faulty.map((title) => `${id}: ${title}`));

/** Requests that would end a job, by the job that they mean. */
function meantIn(asked: readonly string[]): readonly (string | undefined)[] {
  const meant = asked.map((each) => /^(?:DELETE \/runs\/([^/]*)|POST \/runs\/([^/]*)\/stop)$/.exec(each));
  return meant.flatMap((found) => (found === null ? [] : [found[1] ?? found[2]]));
}

describe('a job of somebody else is not meant by', () => {
  it.each(endingFaulty)('%s, but one of its own', async (name) => {
    const { asked, undone } = await told(name, async ({ method, url }) => {
      if (method === 'POST' && url.endsWith('/press-1/runs')) return shows('queued', {}, 202)();
      return method === 'GET' ? shows('canceled')() : refuses(400)();
    });
    const meant = meantIn(asked).filter((id) => id !== undefined && !id.includes('%'));
    expect([undone, asked[0]]).toEqual(['', 'POST /presses/press-1/runs']);
    expect(meant.filter((id) => id !== 'run-1')).toEqual([]);
  });

  it.each(endingFaulty)('%s, where nothing can be submitted', async (name) => {
    const { asked, undone } = await told(name, async () => refuses(403)());
    expect(asked).toEqual(['POST /presses/press-1/runs']);
    expect(undone).toBe('no job could be submitted for it, and it must not mean another');
  });

  it.each(ending)('%s of one that does not exist: it is looked for first', async (id) => {
    const missing = await told(`${id}: a job that does not exist`, async () => refuses(404)());
    const [looked, ended] = missing.asked;
    expect(looked).toMatch(/^GET \/runs\/[\w-]+$/);
    expect(meantIn([ended ?? ''])).toEqual([looked?.slice('GET /runs/'.length)]);
    expect(missing.asked).toHaveLength(2);

    const there = await told(`${id}: a job that does not exist`, async () => shows('queued')());
    expect(meantIn(there.asked)).toEqual([]);
    expect(there.asked).toHaveLength(3);
    expect(there.undone).toBe('getRun did not say of any of 3 ids that no job has it');
  });
});

it('where nothing can be broken, nothing is submitted for it', async () => {
  const free = await pressChangedBy('security: [{token: []}]', '');
  const { asked } = await told('stopRun: requests without the right credentials', async () => refuses(404)(), free);
  expect(asked).toEqual([]);
});

describe('a run that only reads', () => {
  it('has no story of a stop, though it goes by GET', async () => {
    const byGet = await pressChangedBy('    post:\n      operationId: stopRun', '    get:\n      operationId: stopRun');
    const stories = allStories(byGet, { ...scope, isReadOnly: true });
    expect(stories.filter(({ operationId }) => operationId === 'stopRun')).toEqual([]);
  });

  it.each(['submitRun', ...ending])('sends no request of %s, whoever asks for it', async (id) => {
    const run = runOf(async () => refuses(404)(), { isReadOnly: true });
    const driver = createDriver(run, 'a story');
    const operation = press.contract.operations.find((each) => each.id === id);
    const [draft] = operation === undefined ? [] : driver.drafts(operation);
    if (draft === undefined) throw new Error(`There is no ${id}.`);
    await expect(driver.send(draft, { kind: 'unknown job' })).rejects.toMatchObject({ scope: 'story' });
    await expect(driver.submitOnce(draft, { kind: 'unknown job' })).rejects.toMatchObject({ scope: 'story' });
    expect(run.exchanges).toEqual([]);
  });
});
