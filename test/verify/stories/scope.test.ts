import { describe, expect, it } from 'vitest';
import { planOf } from '../../../src/verify/plan-of.ts';
import { allStories } from '../../../src/verify/stories/all-stories.ts';
import { allSubjects } from '../all-subjects.ts';
import { pressChangedBy } from '../checks/changed-press.ts';
import { press, pressFile } from '../exchange-of.ts';
import { shows } from '../run/run-of.ts';
import { createVerifiedTwin } from '../verify-twin.ts';

const url = 'http://twin.test/v1';

describe('a run that only reads', () => {
  it.each(allSubjects.map((subject) => [subject.contract.name, subject] as const))(
    '%s: sends nothing that could change anything, and looks at the jobs of others',
    async (_, subject) => {
      const server = createVerifiedTwin(subject);
      const [submission] = subject.contract.operations.filter(({ role }) => role?.kind === 'submit');
      // It is over before the first job is.
      const before = await server.verify({ operations: [submission?.id ?? ''], deadlineMs: 1000 });
      const [job] = before.jobs;
      if (job === undefined) throw new Error('There is no job.');

      const verdict = await server.verify({ isReadOnly: true, jobIds: [job.jobId] });
      const sent = verdict.exchanges.map(({ request, operationId }) => {
        const role = subject.contract.operations.find(({ id }) => id === operationId)?.role;
        return { method: request.method, role: role?.kind };
      });
      expect(sent.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
      expect(sent.filter(({ role }) => role === 'submit' || role === 'stop' || role === 'delete')).toEqual([]);
      expect(verdict.exchanges.filter(({ about }) => about?.jobId === job.jobId)).not.toEqual([]);
      expect(verdict.findings).toEqual([]);
      expect(verdict.undone).toEqual([]);
    },
  );
});

describe('a run that keeps to an operation', () => {
  it.each(press.contract.operations.map(({ id }) => id))('%s: tells its stories and no others', async (id) => {
    const { exchanges, undone } = await createVerifiedTwin(press).verify({ operations: [id] });
    const others = exchanges.filter(({ story }) => !story.startsWith(`${id}: `));
    expect(others).toMatchObject([
      { story: 'run: whether the server keeps its jobs', intent: { kind: 'unknown job' } },
    ]);
    expect(exchanges.filter(({ operationId }) => operationId === id)).not.toEqual([]);
    expect(undone.filter((reason) => reason.startsWith(`${id}: `))).toEqual([]);
  });

  it('takes several', async () => {
    const { exchanges } = await createVerifiedTwin(press).verify({ operations: ['getRun', 'listRuns'] });
    expect(new Set(exchanges.map(({ operationId }) => operationId))).toEqual(new Set(['getRun', 'listRuns']));
  });

  it.each([
    ['submitRun', 2],
    ['listRuns', 0],
    ['getRun', 0],
  ])('%s: learns from no more submissions than it may send that a server has no state', async (id, submissions) => {
    const answers = { '/v1/runs': { runs: [{ ...(await shows('queued')().json()), id: 'run-2' }] } };
    const fetch = async ({ url }: Request): Promise<Response> => {
      const list = answers[new URL(url).pathname as keyof typeof answers];
      return list === undefined ? shows('queued')() : Response.json(list);
    };
    const { exchanges, checks } = await createVerifiedTwin(press).verify({ operations: [id], fetch });
    const preflight = exchanges.filter(({ story }) => story === 'run: whether the server keeps its jobs');
    expect(preflight.filter(({ operationId }) => operationId === 'submitRun')).toHaveLength(submissions);
    expect(checks.filter(({ about, result }) => about === 'life' && result !== 'not judged')).toEqual([]);
  });

  it('looks at the jobs that are named all the same', () => {
    const scope = { isReadOnly: true, operations: ['listRuns'], jobIds: ['run-7'], seed: 1 };
    expect(allStories(press, scope).map(({ name }) => name)).toContain('job run-7');
  });

  it('that is about no job tells of none', async () => {
    const subject = await pressChangedBy(
      'x-job: {stop: {status: 202, where: {$job.id: $request.path.runId}}}',
      'summary: Stops',
    );
    const scope = { isReadOnly: false, operations: ['stopRun'], jobIds: [], seed: 1 };
    const names = allStories(subject, scope).map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith('stopRun: '))).toEqual([]);
    expect(names).not.toEqual([]);
  });

  it('that does not exist does not begin', async () => {
    await expect(createVerifiedTwin(press).verify({ operations: ['getRun', 'readRun'] })).rejects.toThrow(
      /has no operation "readRun"\. It has submitRun, listRuns, getRun, deleteRun, stopRun\.$/,
    );
  });
});

describe('the plan', () => {
  const fetch = () => Promise.reject(new Error('Something was sent.'));

  it.each(allSubjects.map((subject) => [subject.contract.name, subject.file] as const))(
    '%s: has all stories, says what they send, and sends nothing',
    async (_, file) => {
      const stories = await planOf(file, { url, fetch });
      const names = stories.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(stories.filter(({ plan }) => plan.length === 0)).toEqual([]);
    },
  );

  it.each([
    ['all', {}],
    ['reading only', { isReadOnly: true }],
    ['some', { operations: ['stopRun', 'getRun'] }],
    ['jobs of others', { jobIds: ['run-7'], isReadOnly: true }],
  ])('names every story that is told: %s', async (_, options) => {
    const names = (await planOf(pressFile, { url, fetch, ...options })).map(({ name }) => name);
    const { exchanges } = await createVerifiedTwin(press).verify(options);
    const told = [...new Set(exchanges.map(({ story }) => story))];
    expect(told.filter((name) => !names.includes(name))).toEqual([]);
    // What no job is left to show sends nothing.
    expect(names.filter((name) => !told.includes(name))).toEqual(
      names.filter((name) => name === 'run: the moves that were not seen yet'),
    );
  });

  it('counts what it says', async () => {
    const plan = (await planOf(pressFile, { url })).find(({ name }) => name === 'getRun: requests that are broken');
    const { exchanges } = await createVerifiedTwin(press).verify({ operations: ['getRun'] });
    const { length } = exchanges.filter(({ story }) => story === plan?.name);
    expect(plan?.plan).toEqual([`GET /runs/{runId}: ${length} × broken`]);
  });
});
