import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/contract.ts';
import { contractOf } from '../contract-compiler/contract-of.ts';
import { idOf, type Started, start } from './start.ts';

/** An upload that, once it has succeeded, makes one extraction for each sheet. */
const contract = contractOf(`
x-jobs:
  job:
    id: $random.integer
    initial: queued
    states:
      queued: {stay: PT10S, next: {done: 3, failed: 1}, stop: canceled}
      done: {outcome: success}
      failed: {outcome: failure}
      canceled: {outcome: canceled}
    limits: [{max: 2, status: 429}]
paths:
  /uploads:
    post:
      requestBody: {content: {application/json: {schema: {type: object}}}}
      x-job:
        submit:
          input: {kind: upload}
          result: {extractions: $job.children}
          children:
            each: {sheet: $request.body#/sheets}
            input: {kind: extraction, sheet: $each.sheet}
            result: {rows: 7}
      responses: {'202': &job {description: A job, content: {application/json: {schema: {type: object, x-job-view: {id: $job.id, state: $job.state, kind: $job.input#/kind, sheet: $job.input#/sheet, created: $job.created, result: $job.result}}}}}, '429': {description: Busy}}
  /jobs: {get: {x-job: {read: {where: {}}}, responses: {'200': {description: Jobs, content: {application/json: {schema: {type: array, items: {x-job-view: {id: $job.id, kind: $job.input#/kind}}}}}}}}}
  /jobs/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get: {x-job: {read: {where: {$job.id: $request.path.id}}}, responses: {'200': *job, '404': {description: None}}}
    delete: {x-job: {stop: {where: {$job.id: $request.path.id}}}, responses: {'200': *job}}
`);

const upload = async ({ send }: Started, prefer: string, sheets: string[] = ['a', 'b']): Promise<string> =>
  idOf((await send('POST /uploads', { body: { sheets }, prefer })).body);
const kinds = async ({ send }: Started): Promise<unknown> => {
  const { body } = await send('GET /jobs');
  return Array.isArray(body) ? body.map(({ kind }) => kind) : body;
};

/** Uploads whose children have children, and a read with these examples, each of which notes its name. */
const shelfOf = (names: readonly string[]): Contract =>
  contractOf(`
x-jobs:
  job:
    id: $random.integer
    initial: queued
    states: {queued: {stay: PT1S, next: {done: 1}}, done: {outcome: success}}
paths:
  /uploads:
    post:
      operationId: upload
      x-job: {submit: {children: {children: {}}}}
      responses: {'202': {description: A job, headers: {Location: {required: true, schema: {type: string, x-job-view: '/{$job.id}'}}}}}
  /jobs:
    get: {x-job: {read: {where: {}}}, responses: {'200': {description: Jobs, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Job'}}}}}}}
  /jobs/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get: {x-job: {read: {where: {$job.id: $request.path.id}}}, responses: {'200': {description: A job, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}, examples: ${JSON.stringify(Object.fromEntries(names.map((name) => [name, { value: { id: 1, note: name } }])))}}}}}}
components: {schemas: {Job: {type: object, properties: {id: {type: integer}, note: {type: string}, state: {type: string}}, x-job-view: {id: $job.id, state: $job.state}}}}
`);

/** What the list, and each of the first jobs on its own, notes once all of them are done. */
const notesOf = async ({ send, clock }: Started, count: number): Promise<unknown[]> => {
  await send('POST /uploads');
  for (let second = 0; second < 5; second += 1) await clock.advance(1_000);
  const { body } = await send('GET /jobs');
  const jobs: unknown[] = Array.isArray(body) ? body.slice(0, count) : [];
  for (const job of jobs) expect((await send(`GET /jobs/${idOf(job)}`)).body).toEqual(job);
  return jobs.map((job) => Reflect.get(Object(job), 'note'));
};

describe('children', () => {
  it('come into being when their parent succeeds, which then knows them', async () => {
    const twin = start(contract);
    const id = await upload(twin, 'outcome=success');
    await twin.clock.advance(9_999);
    expect(await kinds(twin)).toEqual(['upload']);
    expect((await twin.send(`GET /jobs/${id}`)).body).not.toHaveProperty('result');
    await twin.clock.advance(1);
    expect(await kinds(twin)).toEqual(['upload', 'extraction', 'extraction']);
    const { body } = await twin.send(`GET /jobs/${id}`);
    expect(body).toMatchObject({ state: 'done', result: { extractions: [expect.any(Number), expect.any(Number)] } });
    const [first, second]: number[] = Reflect.get(Object(Reflect.get(Object(body), 'result')), 'extractions');
    expect((await twin.send(`GET /jobs/${first}`)).body).toEqual({
      id: first,
      state: 'queued',
      kind: 'extraction',
      sheet: 'a',
      created: '2026-03-09T14:00:10.000Z',
    });
    await twin.clock.advance(10_000);
    expect((await twin.send(`GET /jobs/${second}`)).body).toMatchObject({
      state: expect.stringMatching(/done|failed/),
      sheet: 'b',
    });
  });

  it.each([
    { examples: ['upload.children.done', 'upload.done', 'done'], wanted: ['upload.done', 'upload.children.done'] },
    { examples: ['upload.done', 'done'], wanted: ['upload.done', 'upload.done'] },
    { examples: ['upload.children.done', 'done'], wanted: ['done', 'upload.children.done'] },
    { examples: ['upload.children.children.done', 'done'], wanted: ['done', 'done'] },
  ])('are shown as their own example says, else as that of their parent: $examples', async ({ examples, wanted }) => {
    const twin = start(shelfOf(examples));
    expect(await notesOf(twin, 2)).toEqual(wanted);
  });

  it.each([
    {
      examples: ['upload.children.children.done', 'upload.children.done', 'done'],
      wanted: 'upload.children.children.done',
    },
    { examples: ['upload.children.done', 'upload.done', 'done'], wanted: 'upload.children.done' },
    { examples: ['upload.done', 'done'], wanted: 'upload.done' },
  ])('have children in turn, which are shown likewise: $examples', async ({ examples, wanted }) => {
    const [, , grandchild] = await notesOf(start(shelfOf(examples)), 3);
    expect(grandchild).toBe(wanted);
  });

  it.each(['outcome=failure', 'outcome=canceled', 'hold'])('never come with %s', async (prefer) => {
    const twin = start(contract);
    await upload(twin, prefer);
    await twin.clock.advance(1e9);
    expect(await kinds(twin)).toEqual(['upload']);
  });

  it('never come of a job that is stopped', async () => {
    const twin = start(contract);
    const id = await upload(twin, 'outcome=success');
    await twin.clock.advance(5_000);
    await twin.send(`DELETE /jobs/${id}`);
    await twin.clock.advance(1e9);
    expect(await kinds(twin)).toEqual(['upload']);
  });

  it('are one where nothing is said of each', async () => {
    const twin = start(contract);
    await upload(twin, 'outcome=success', []);
    await twin.clock.advance(10_000);
    expect(await kinds(twin)).toEqual(['upload', 'extraction']);
  });

  it('take no room in a limit before they are there', async () => {
    const twin = start(contract);
    await upload(twin, 'outcome=success');
    expect((await twin.send('POST /uploads', { body: {}, prefer: 'outcome=success' })).status).toBe(202);
    expect((await twin.send('POST /uploads', { body: {} })).status).toBe(429);
  });

  it('hurry as their parent does', async () => {
    const twin = start(contract);
    await upload(twin, 'outcome=success, duration=2s');
    await twin.clock.advance(4_000);
    const { body } = await twin.send('GET /jobs');
    const ids = Array.isArray(body) ? body.map(idOf) : [];
    for (const id of ids) expect((await twin.send(`GET /jobs/${id}`)).body).not.toHaveProperty('state', 'queued');
  });
});
