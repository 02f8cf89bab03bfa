import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../../../src/clock/virtual-clock.ts';
import type { Verdict } from '../../../src/verify/report/verdict.ts';
import { press } from '../exchange-of.ts';
import { createHearer } from '../saboteur/hearer.ts';
import { createVerifiedTwin } from '../verify-twin.ts';

const operations = ['submitRun'];
const lives = /^submitRun: a job that ends in/;

/** Verifies a press that calls back, each callback once, or as often as is said. */
async function verifyCalling({ times = 1, lateMs = 0 } = {}) {
  const clock = createVirtualClock(Date.UTC(2026, 0));
  const { receiver, hear } = createHearer(clock);
  const fetch = async (request: Request): Promise<Response> => {
    await clock.sleep(lateMs);
    for (let time = 0; time < times; time += 1) await hear(request.clone());
    return new Response();
  };
  const server = createVerifiedTwin(press, clock, { fetch, mayCall: () => true });
  return { verdict: await server.verify({ receiver, operations }), receiver };
}

const resultOf = ({ checks }: Verdict) => checks.find(({ name }) => name === 'callback-once')?.result;

/** Where jobs ask to be called back, by story. */
function askedIn({ exchanges }: Verdict): readonly string[] {
  return exchanges
    .filter(({ story, operationId }) => lives.test(story) && operationId === 'submitRun')
    .map(({ request }) => JSON.parse(request.body ?? '{}').notify);
}

describe('the callback of a job', () => {
  it('comes to a URL of its own, and is heard', async () => {
    const { verdict, receiver } = await verifyCalling();
    const asked = askedIn(verdict);
    expect(new Set(asked).size).toBe(2);
    const heard = receiver.notices.filter(({ url }) => url.startsWith(receiver.url));
    expect(heard.map(({ url, body }) => [url, body])).toEqual([
      [asked[0], expect.objectContaining({ state: 'printed' })],
      [asked[1], expect.objectContaining({ state: 'jammed' })],
    ]);
    expect([resultOf(verdict), verdict.findings, verdict.notes.join()]).toEqual([
      'kept',
      [],
      expect.not.stringContaining('Callbacks'),
    ]);
  });

  it.each([
    ['kept', 'a little later', { lateMs: 2500 }],
    ['broken', 'never', { times: 0 }],
    ['broken', 'twice', { times: 2 }],
  ])('is %s when it comes %s', async (wanted, _, options) => {
    const { verdict } = await verifyCalling(options);
    expect(resultOf(verdict)).toBe(wanted);
    expect(verdict.undone).toEqual([]);
  });

  it('is not waited for much longer than the job', async () => {
    const [heard, unheard] = await Promise.all([verifyCalling(), verifyCalling({ times: 0 })]);
    expect(unheard.verdict.durationMs - heard.verdict.durationMs).toBeLessThan(10_000);
  });

  it('is not asked for where nobody listens, and the verdict says so', async () => {
    const verdict = await createVerifiedTwin(press).verify({ operations });
    expect(askedIn(verdict)).toEqual([undefined, undefined]);
    expect(verdict.notes).toContain(
      'Callbacks were not judged: the server has no URL by which it could reach this machine.',
    );
  });

  it('is not asked for where its document refuses the URL', async () => {
    const clock = createVirtualClock(Date.UTC(2026, 0));
    const receiver = { url: 'no URL', urlFor: (name: string) => `no URL ${name}`, notices: [] };
    const verdict = await createVerifiedTwin(press, clock).verify({ operations, receiver });
    expect(askedIn(verdict)).toEqual([undefined, undefined]);
  });
});
