import { describe, expect, it } from 'vitest';
import { contractOf } from '../contract-compiler/contract-of.ts';
import { kiln, kilnYaml } from './kiln.ts';
import { idOf, type Received, type Started, start, startMs } from './start.ts';

const fire = async ({ send }: Started, glaze: string, prefer: string = 'outcome=success'): Promise<string> =>
  idOf((await send('POST /firings', { body: { glaze }, prefer })).body);
const glazes = ({ body }: Received): unknown => (Array.isArray(body) ? body.map((firing) => firing.glaze) : body);

describe('a list selects jobs', () => {
  it.each<{ query: string; wanted: string[] }>([
    { query: '', wanted: ['blue', 'red', 'blue'] },
    { query: '?glaze=blue', wanted: ['blue', 'blue'] },
    { query: '?glaze=green', wanted: [] },
    { query: '?state=hot', wanted: ['blue'] },
    { query: '?state=hot,cold', wanted: ['blue', 'red', 'blue'] },
    { query: '?state=hot&glaze=red', wanted: [] },
    { query: '?state=', wanted: [] },
    { query: '?id=none', wanted: [] },
  ])('"$query"', async ({ query, wanted }) => {
    const twin = start(kiln);
    await fire(twin, 'blue');
    await twin.clock.advance(1000);
    await fire(twin, 'red');
    await fire(twin, 'blue');
    expect(glazes(await twin.send(`GET /firings${query}`))).toEqual(wanted);
  });

  it('by their ids, each once, in the order of the ids', async () => {
    const twin = start(kiln);
    const [blue, red] = [await fire(twin, 'blue'), await fire(twin, 'red'), await fire(twin, 'green')];
    expect(glazes(await twin.send(`GET /firings?id=${red}&id=${blue}&id=${red}&id=none`))).toEqual(['red', 'blue']);
    expect(glazes(await twin.send(`GET /firings?id=${red}&id=${blue}&glaze=blue`))).toEqual(['blue']);
  });

  it('that is empty is an empty list, while a single job that is not there is a problem', async () => {
    const { send } = start(kiln);
    expect(await send('GET /firings')).toMatchObject({ status: 200, body: [] });
    expect(await send('GET /firings/1')).toMatchObject({
      status: 404,
      body: { status: 404, title: 'Not Found', detail: 'There is no such job.', path: '/v1/firings/1' },
    });
  });
});

describe('a stop', () => {
  it.each<{ atMs: number; wanted: object }>([
    { atMs: 0, wanted: { status: 200, body: { state: 'off', ended: new Date(startMs).toISOString() } } },
    { atMs: 999, wanted: { status: 200, body: { state: 'off', ended: new Date(startMs + 999).toISOString() } } },
    { atMs: 2999, wanted: { status: 200, body: { state: 'off', started: new Date(startMs + 1000).toISOString() } } },
    { atMs: 3000, wanted: { status: 409, body: { detail: 'The job cannot be stopped: it is in state "done".' } } },
  ])('after $atMs ms', async ({ atMs, wanted }) => {
    const twin = start(kiln);
    const id = await fire(twin, 'blue');
    await twin.clock.advance(atMs);
    expect(await twin.send(`POST /firings/${id}/stop`)).toMatchObject(wanted);
    await twin.clock.advance(10_000);
    const { body } = await twin.send(`GET /firings/${id}`);
    expect(body).toMatchObject({ state: atMs < 3000 ? 'off' : 'done' });
  });

  it('of a stopped job is a conflict, and changes nothing', async () => {
    const twin = start(kiln);
    const id = await fire(twin, 'blue');
    const { body: stopped } = await twin.send(`POST /firings/${id}/stop`);
    await twin.clock.advance(100);
    expect(await twin.send(`POST /firings/${id}/stop`)).toMatchObject({ status: 409 });
    expect((await twin.send(`GET /firings/${id}`)).body).toEqual(stopped);
  });

  it('of an ended job is a success without effect where no conflict is declared', async () => {
    const twin = start(contractOf(kilnYaml.replace("        '409': {$ref: '#/components/responses/Problem'}\n", '')));
    const id = await fire(twin, 'blue');
    await twin.clock.advance(3000);
    expect(await twin.send(`POST /firings/${id}/stop`)).toMatchObject({ status: 200, body: { state: 'done' } });
  });

  it('of a job that is held ends it', async () => {
    const twin = start(kiln);
    const id = await fire(twin, 'blue', 'hold');
    await twin.clock.advance(1e9);
    expect(await twin.send(`POST /firings/${id}/stop`)).toMatchObject({ status: 200, body: { state: 'off' } });
  });

  it('of an unknown job is a problem', async () => {
    expect(await start(kiln).send('POST /firings/1/stop')).toMatchObject({ status: 404 });
  });

  it('is answered by the status of the state that it has led to', async () => {
    const yaml = kilnYaml
      .replace(
        'x-job: {stop: {where: {$job.id: $request.path.id}}}',
        'x-job: {stop: {where: {$job.id: $request.path.id}, status: {$state: {off: 202}}}}',
      )
      .replace("'200': {description: Stopped, content", "'202': {description: Stopped, content");
    const twin = start(contractOf(yaml));
    expect(await twin.send(`POST /firings/${await fire(twin, 'blue')}/stop`)).toMatchObject({
      status: 202,
      body: { state: 'off' },
    });
  });
});

describe('a delete', () => {
  it('forgets the job', async () => {
    const twin = start(kiln);
    const [id, other] = [await fire(twin, 'blue'), await fire(twin, 'red')];
    expect(await twin.send(`DELETE /firings/${id}`)).toMatchObject({ status: 204, text: '' });
    expect(await twin.send(`DELETE /firings/${id}`)).toMatchObject({ status: 404 });
    expect(await twin.send(`GET /firings/${id}`)).toMatchObject({ status: 404 });
    expect(await twin.send(`POST /firings/${id}/stop`)).toMatchObject({ status: 404 });
    expect(await twin.send(`GET /firings/${other}`)).toMatchObject({ status: 200 });
    expect(glazes(await twin.send('GET /firings'))).toEqual(['red']);
  });

  it('that is refused forgets nothing', async () => {
    const yaml = kilnYaml
      .replace(
        'x-job: {delete: {where: {$job.id: $request.path.id}}}',
        'x-job: {delete: {where: {$job.id: $request.path.id}, status: {$state: {cold: 409, done: 204}}}}',
      )
      .replace(
        "{'204': {description: Gone},",
        "{'204': {description: Gone}, '409': {$ref: '#/components/responses/Problem'},",
      );
    const twin = start(contractOf(yaml));
    const id = await fire(twin, 'blue');
    expect(await twin.send(`DELETE /firings/${id}`)).toMatchObject({ status: 409 });
    expect(await twin.send(`GET /firings/${id}`)).toMatchObject({ status: 200 });
    await twin.clock.advance(3000);
    expect(await twin.send(`DELETE /firings/${id}`)).toMatchObject({ status: 204 });
    expect(await twin.send(`GET /firings/${id}`)).toMatchObject({ status: 404 });
  });

  it('at the time of a stop is not undone by it', async () => {
    const twin = start(kiln);
    const id = await fire(twin, 'blue');
    await Promise.all([twin.send(`POST /firings/${id}/stop`), twin.send(`DELETE /firings/${id}`)]);
    expect(await twin.send(`GET /firings/${id}`)).toMatchObject({ status: 404 });
  });
});

describe('a status by state', () => {
  const yaml = kilnYaml.replace(
    'x-job: {read: {where: {$job.id: $request.path.id}}}',
    'x-job: {read: {where: {$job.id: $request.path.id}, status: {$state: {hot: 202, done: 200, cracked: 410}}}}',
  );
  const contract = contractOf(
    yaml.replace(
      "'404': {$ref: '#/components/responses/Problem'}\n    delete",
      "'202': {description: Soon}\n        '410': {$ref: '#/components/responses/Problem'}\n        '404': {$ref: '#/components/responses/Problem'}\n    delete",
    ),
  );

  it.each<{ atMs: number; prefer?: string; wanted: object }>([
    { atMs: 0, wanted: { status: 404, body: { detail: 'There is nothing to show while the job is in this state.' } } },
    { atMs: 1000, wanted: { status: 202 } },
    { atMs: 3000, wanted: { status: 200, body: { state: 'done' } } },
    {
      atMs: 3000,
      prefer: 'outcome=failure',
      wanted: { status: 410, body: { detail: 'The job is in state "cracked".' } },
    },
  ])('after $atMs ms, $prefer', async ({ atMs, prefer, wanted }) => {
    const twin = start(contract);
    const id = await fire(twin, 'blue', prefer);
    await twin.clock.advance(atMs);
    expect(await twin.send(`GET /firings/${id}`)).toMatchObject(wanted);
  });
});
