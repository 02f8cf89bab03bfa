import { describe, expect, it } from 'vitest';
import type { Received, Started } from '../start.ts';
import { inside, startSketch } from './start-sketch.ts';

const started = (): Promise<Started> => startSketch('replicate', { authorization: 'Bearer x' });
const predict = ({ send }: Started, prefer: string): Promise<Received> =>
  send('POST /predictions', { body: { version: 'v1', input: { seed: 4711 } }, prefer });
const beginning = {
  id: expect.stringMatching(/^[0-9a-f]{32}$/),
  version: 'v1',
  status: 'starting',
  input: { seed: 4711 },
  output: null,
  logs: '',
  error: null,
  created_at: '2026-03-09T14:00:00.000Z',
  started_at: null,
  completed_at: null,
};

describe('a prediction', () => {
  it('is there at once, with what it does not have yet as null', async () => {
    const { status, body } = await predict(await started(), 'outcome=success');
    const url = `http://localhost/v1/predictions/${inside(body, 'id')}`;
    expect({ status, body }).toEqual({
      status: 202,
      body: { ...beginning, urls: { get: url, cancel: `${url}/cancel` } },
    });
  });

  it.each<{ outcome: string; afterMs: number; wanted: object }>([
    {
      outcome: 'success',
      afterMs: 9_000,
      wanted: { status: 'processing', output: [expect.stringMatching(/out-0\.png$/)], error: null, completed_at: null },
    },
    {
      outcome: 'success',
      afterMs: 10_000,
      wanted: {
        status: 'succeeded',
        output: [
          expect.stringMatching(/^https:\/\/replicate\.delivery\/[0-9a-f]{32}\/out-0\.png$/),
          expect.stringMatching(/out-1\.png$/),
        ],
        logs: 'Using seed: 4711\n 25%\n 50%\n 75%\n100%\n',
        error: null,
        completed_at: '2026-03-09T14:00:10.000Z',
      },
    },
    {
      outcome: 'failure',
      afterMs: 10_000,
      wanted: { status: 'failed', output: null, error: 'CUDA out of memory', completed_at: '2026-03-09T14:00:10.000Z' },
    },
    { outcome: 'canceled', afterMs: 10_000, wanted: { status: 'canceled', output: null, error: null } },
  ])('after $afterMs ms towards $outcome', async ({ outcome, afterMs, wanted }) => {
    const twin = await started();
    const { body } = await predict(twin, `outcome=${outcome}, duration=10s`);
    await twin.clock.advance(afterMs);
    const read = await twin.send(`GET /predictions/${inside(body, 'id')}`);
    expect(read.body).toMatchObject({ version: 'v1', started_at: expect.any(String), ...wanted });
  });

  it('is waited for, up to the minute that the API allows', async () => {
    const twin = await started();
    const answered = predict(twin, 'outcome=success, duration=10s, wait=30');
    await twin.clock.advance(10_000);
    expect(await answered).toMatchObject({ status: 201, body: { status: 'succeeded' } });
    const waited = predict(twin, 'hold, wait=3600');
    await twin.clock.advance(60_000);
    expect(await waited).toMatchObject({ status: 202, body: { status: 'starting' } });
  });

  it('is canceled', async () => {
    const twin = await started();
    const { body } = await predict(twin, 'hold');
    expect(await twin.send(`POST /predictions/${inside(body, 'id')}/cancel`)).toMatchObject({
      status: 200,
      body: { status: 'canceled', output: null },
    });
  });

  it('is listed, the newest first, two on a page', async () => {
    const twin = await started();
    const ids: unknown[] = [];
    for (let count = 0; count < 3; count += 1) {
      ids.unshift(inside((await predict(twin, '')).body, 'id'));
      await twin.clock.advance(1);
    }
    const first = (await twin.send('GET /predictions')).body;
    expect(first).toMatchObject({ previous: null, results: [{ id: ids[0] }, { id: ids[1] }] });
    const next = new URL(String(inside(first, 'next')));
    expect(next.origin + next.pathname).toBe('http://localhost/v1/predictions');
    expect((await twin.send(`GET /predictions${next.search}`)).body).toMatchObject({
      next: null,
      results: [{ id: ids[2] }],
    });
  });
});
