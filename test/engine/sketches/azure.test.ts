import { describe, expect, it } from 'vitest';
import type { Started } from '../start.ts';
import { startSketch } from './start-sketch.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const started = (): Promise<Started> => startSketch('azure', { 'api-key': 'x' });
/** The path of the status monitor, which is all that a submission answers. */
const analyze = async ({ send }: Started, prefer: string): Promise<string> =>
  new URL((await send('POST /analyses', { body: { source: 'pot.png' }, prefer })).headers['operation-location'] ?? '')
    .pathname;

describe('an operation that is known by its location only', () => {
  it('is answered without a body', async () => {
    const { send } = await started();
    expect(await send('POST /analyses', { body: { source: 'pot.png' } })).toEqual({
      status: 202,
      headers: {
        'operation-location': expect.stringMatching(`^http://localhost/operations/${uuid}$`),
        'retry-after': '2',
      },
      text: '',
      body: '',
    });
  });

  it.each<{ afterMs: number; status: string; retryAfter?: string }>([
    { afterMs: 0, status: 'NotStarted', retryAfter: '2' },
    { afterMs: 2000, status: 'Running', retryAfter: '5' },
    { afterMs: 60_000, status: 'Succeeded' },
  ])('after $afterMs ms is $status', async ({ afterMs, status, retryAfter }) => {
    const twin = await started();
    const path = await analyze(twin, 'outcome=success');
    await twin.clock.advance(afterMs);
    const { headers, body } = await twin.send(`GET ${path}`);
    expect(headers['retry-after']).toBe(retryAfter);
    expect(body).toEqual({
      id: path.split('/').at(-1),
      status,
      createdDateTime: '2026-03-09T14:00:00.000Z',
      lastActionDateTime: expect.any(String),
      ...(status === 'Succeeded' && { resourceLocation: `http://localhost${path.replace('operations', 'analyses')}` }),
    });
  });

  it('has a result elsewhere, once it has succeeded', async () => {
    const twin = await started();
    const path = (await analyze(twin, 'outcome=success, duration=1s')).replace('operations', 'analyses');
    expect(await twin.send(`GET ${path}`)).toMatchObject({ status: 404, body: { error: { code: 'Not Found' } } });
    await twin.clock.advance(1000);
    expect(await twin.send(`GET ${path}`)).toMatchObject({ status: 200, body: { source: 'pot.png', pages: 3 } });
  });

  it('fails with its error', async () => {
    const twin = await started();
    const path = await analyze(twin, 'outcome=failure, duration=1s');
    await twin.clock.advance(1000);
    expect((await twin.send(`GET ${path}`)).body).toMatchObject({
      status: 'Failed',
      error: { code: 'InvalidDocument', message: 'The document is damaged' },
    });
    expect(await twin.send(`GET ${path.replace('operations', 'analyses')}`)).toMatchObject({ status: 404 });
  });

  it('is canceled once; then it is a conflict', async () => {
    const twin = await started();
    const path = await analyze(twin, 'outcome=success');
    expect(await twin.send(`POST ${path}:cancel`)).toMatchObject({
      status: 202,
      headers: { 'operation-location': `http://localhost${path}` },
    });
    expect((await twin.send(`GET ${path}`)).body).toMatchObject({ status: 'Canceled' });
    expect(await twin.send(`POST ${path}:cancel`)).toMatchObject({
      status: 409,
      body: { error: { code: 'Conflict' } },
    });
  });

  it('can be read for a day after its end', async () => {
    const twin = await started();
    const path = await analyze(twin, 'duration=1s');
    await twin.clock.advance(86_400_999);
    expect(await twin.send(`GET ${path}`)).toMatchObject({ status: 200 });
    await twin.clock.advance(1);
    expect(await twin.send(`GET ${path}`)).toMatchObject({ status: 404 });
  });
});
