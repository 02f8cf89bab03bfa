import { describe, expect, it } from 'vitest';
import { contractOf } from '../contract-compiler/contract-of.ts';
import { kiln, kilnYaml } from './kiln.ts';
import { idOf, start, startMs } from './start.ts';

const instant = (afterMs: number): string => new Date(startMs + afterMs).toISOString();
const created = instant(0);

describe('a job is a function of time', () => {
  it.each<{ afterMs: number; wanted: object }>([
    { afterMs: 0, wanted: { state: 'cold', created, updated: created } },
    { afterMs: 999, wanted: { state: 'cold', created, updated: created } },
    { afterMs: 1000, wanted: { state: 'hot', created, updated: instant(1000), started: instant(1000) } },
    { afterMs: 2999, wanted: { state: 'hot', created, updated: instant(1000), started: instant(1000) } },
    {
      afterMs: 3000,
      wanted: { state: 'done', created, updated: instant(3000), started: instant(1000), ended: instant(3000) },
    },
    {
      afterMs: 10 ** 12,
      wanted: { state: 'done', created, updated: instant(3000), started: instant(1000), ended: instant(3000) },
    },
  ])('after $afterMs ms', async ({ afterMs, wanted }) => {
    const { send, clock } = start(kiln);
    const { body: job } = await send('POST /firings', { body: {}, prefer: 'outcome=success' });
    expect(job).toMatchObject({ state: 'cold' });
    await clock.advance(afterMs);
    const { body } = await send('GET /firings?state=cold,hot,done');
    const end = 'ended' in wanted ? { kiln: 'small', result: { shelf: expect.any(Number), glaze: 'clear' } } : {};
    expect(body).toEqual([{ id: expect.any(String), glaze: 'clear', ...wanted, ...end }]);
  });

  it('shows its failure as the example of that state does, and no result', async () => {
    const { send, clock } = start(kiln);
    const { body } = await send('POST /firings', { body: { glaze: 'blue' }, prefer: 'outcome=failure' });
    await clock.advance(3000);
    const { body: failed } = await send(`GET /firings/${idOf(body)}`);
    expect(failed).toMatchObject({ state: 'cracked', glaze: 'blue', failure: 'Cooled too fast', kiln: 'big' });
    expect(failed).not.toHaveProperty('result');
  });

  it('has no start where it ended before it began', async () => {
    const { send, clock } = start(kiln);
    const { body } = await send('POST /firings', { body: {} });
    await clock.advance(500);
    const { body: stopped } = await send(`POST /firings/${idOf(body)}/stop`);
    expect(stopped).toEqual({
      id: idOf(body),
      state: 'off',
      glaze: 'clear',
      created,
      updated: instant(500),
      ended: instant(500),
    });
  });

  it('cannot be read before its submission: a clock that is behind shows no job', async () => {
    let nowMs = startMs;
    const clock = { now: () => nowMs, sleep: () => Promise.resolve() };
    const { send } = start(kiln, { clock });
    const { body } = await send('POST /firings', { body: {} });
    nowMs = startMs - 1;
    expect(await send(`GET /firings/${idOf(body)}`)).toMatchObject({ status: 404 });
    expect(await send('GET /firings')).toMatchObject({ body: [] });
  });
});

it('a job is gone when the stay of its final state is over', async () => {
  const { send, clock } = start(contractOf(kilnYaml.replace('outcome: success', 'outcome: success, stay: PT1H')));
  const { body } = await send('POST /firings', { body: {}, prefer: 'outcome=success, duration=1s' });
  await clock.advance(1000 + 3_599_999);
  expect(await send(`GET /firings/${idOf(body)}`)).toMatchObject({ status: 200 });
  await clock.advance(1);
  expect(await send(`GET /firings/${idOf(body)}`)).toMatchObject({ status: 404 });
});
