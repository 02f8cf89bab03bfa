import { describe, expect, it } from 'vitest';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { createRecorder } from '../../mocks/vitest/recorder.ts';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { press } from '../verify/exchange-of.ts';

const run = { title: 'Poster', copies: 20 };

/** A recorded press, and how to ask it. */
function recordedPress() {
  const clock = createVirtualClock();
  const recorder = createRecorder(createTwin(press.contract, { clock }));
  const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    recorder.twin.fetch(
      new Request(`http://twin.test${path}`, {
        method,
        headers: {
          authorization: 'Bearer x',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const submit = async (headers?: Record<string, string>): Promise<string> => {
    const { id } = await (await ask('POST', '/v1/presses/press-1/runs', run, headers)).json();
    return `/v1/runs/${id}`;
  };
  const reached = () => {
    const { operations, states, moves } = recorder.coverage();
    return { operations: operations.reached, states: states.reached, moves: moves.reached };
  };
  return { clock, recorder, ask, submit, reached };
}

const nothing = { operations: [], states: [], moves: [] };

describe('a recorder', () => {
  it('tells which operations answered, which states jobs were seen in, and which moves they were seen to make', async () => {
    const { ask, submit, reached, clock } = recordedPress();
    expect(reached()).toEqual(nothing);
    const job = await submit({ prefer: 'outcome=success' });
    await clock.advance(1500);
    await ask('GET', job);
    expect(reached()).toEqual({
      operations: ['submitRun', 'getRun'],
      states: ['run: queued', 'run: printing'],
      moves: ['run: queued → printing'],
    });
  });

  it.each<[string, (press: ReturnType<typeof recordedPress>) => Promise<unknown>, readonly string[]]>([
    ['a list', ({ ask }) => ask('GET', '/v1/runs?state=queued'), ['listRuns']],
    ['an answer without a body', async ({ ask, submit }) => ask('DELETE', await submit()), ['submitRun', 'deleteRun']],
    ['a refusal', ({ ask }) => ask('GET', '/v1/runs/none'), ['getRun']],
    ['a path that there is not', ({ ask }) => ask('GET', '/v1/presses'), []],
    ['a path that only begins alike', ({ ask }) => ask('GET', '/v10/runs'), []],
    ['the path of the server itself', ({ ask }) => ask('GET', '/v1'), []],
    ['a method that there is not', ({ ask }) => ask('PUT', '/v1/runs'), []],
  ])('understands %s', async (_, act, wanted) => {
    const recorded = recordedPress();
    await act(recorded);
    expect(recorded.reached().operations).toEqual(wanted);
  });

  it('hears what comes by fetch and what comes by answer', async () => {
    const { recorder, reached } = recordedPress();
    const { status } = await recorder.twin.answer(new Request('http://twin.test/v1/runs'));
    expect([status, reached().operations]).toEqual([401, ['listRuns']]);
  });

  it('takes the states of different jobs for no move', async () => {
    const { submit, ask, reached, clock } = recordedPress();
    const first = await submit({ prefer: 'hold=printing' });
    await clock.advance(5000);
    await ask('GET', first);
    await ask('GET', await submit({ prefer: 'hold=jammed' }));
    expect(reached().moves).toEqual(['run: queued → printing']);
  });

  it('forgets when it is told to, and the twin does not', async () => {
    const { recorder, submit, ask, reached } = recordedPress();
    const job = await submit();
    recorder.forget();
    expect(reached()).toEqual(nothing);
    expect((await ask('GET', job)).status).toBe(200);
    expect(reached()).toEqual({ operations: ['getRun'], states: ['run: queued'], moves: [] });
  });
});
