import { describe, expect, it } from 'vitest';
import type { Started } from '../start.ts';
import { inside, startSketch } from './start-sketch.ts';

const started = (): Promise<Started> => startSketch('google', { authorization: 'Bearer x' });
const exportThings = async ({ send }: Started, prefer: string): Promise<string> =>
  String(inside((await send('POST /things:export', { body: { outputUri: 'gs://pots' }, prefer })).body, 'name'));
const metadata = {
  '@type': 'type.googleapis.com/things.v1.ExportThingsMetadata',
  createTime: '2026-03-09T14:00:00.000Z',
  target: 'gs://pots',
};
const name = expect.stringMatching(/^operations\/\d{16}$/);

describe('an operation whose state is told by conditions', () => {
  it('runs', async () => {
    const { send } = await started();
    expect(await send('POST /things:export', { body: { outputUri: 'gs://pots' } })).toMatchObject({
      status: 200,
      body: { name, done: false, metadata },
    });
  });

  it.each<{ outcome: string; wanted: object }>([
    {
      outcome: 'success',
      wanted: { response: { '@type': 'type.googleapis.com/things.v1.ExportThingsResponse', outputUri: 'gs://pots' } },
    },
    { outcome: 'failure', wanted: { error: { code: 13, message: 'Internal error' } } },
    { outcome: 'canceled', wanted: { error: { code: 1, message: 'The operation was canceled' } } },
  ])('ends in $outcome', async ({ outcome, wanted }) => {
    const twin = await started();
    const path = await exportThings(twin, `outcome=${outcome}, duration=10s`);
    await twin.clock.advance(10_000);
    expect((await twin.send(`GET /${path}`)).body).toEqual({
      name: path,
      done: true,
      metadata: { ...metadata, endTime: '2026-03-09T14:00:10.000Z' },
      ...wanted,
    });
  });

  it('is canceled while it runs; later, that changes nothing and is no error', async () => {
    const twin = await started();
    const path = await exportThings(twin, 'outcome=success, duration=10s');
    const other = await exportThings(twin, 'outcome=success, duration=10s');
    await twin.clock.advance(9000);
    expect(await twin.send(`POST /${path}:cancel`)).toMatchObject({ status: 200, body: {} });
    expect((await twin.send(`GET /${path}`)).body).toMatchObject({ done: true, error: { code: 1 } });
    await twin.clock.advance(1000);
    expect(await twin.send(`POST /${other}:cancel`)).toMatchObject({ status: 200, body: {} });
    expect((await twin.send(`GET /${other}`)).body).toMatchObject({ done: true, response: { outputUri: 'gs://pots' } });
  });

  it('is listed page by page', async () => {
    const twin = await started();
    const names = [await exportThings(twin, ''), await exportThings(twin, ''), await exportThings(twin, '')];
    const first = await twin.send('GET /operations?pageSize=2');
    expect(first.body).toMatchObject({
      operations: names.slice(0, 2).map((each) => ({ name: each })),
      nextPageToken: expect.any(String),
    });
    const second = await twin.send(`GET /operations?pageSize=2&pageToken=${inside(first.body, 'nextPageToken')}`);
    expect(second.body).toMatchObject({ operations: [{ name: names[2] }] });
    expect(second.body).not.toHaveProperty('nextPageToken');
  });

  it('that nobody knows is a problem', async () => {
    expect(await (await started()).send('GET /operations/1')).toMatchObject({
      status: 404,
      body: { error: { code: 404, message: 'There is no such job.' } },
    });
  });
});
