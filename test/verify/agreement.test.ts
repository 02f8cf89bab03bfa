import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTwin, type Twin } from '../../mocks/engine/create-twin.ts';
import { createClient } from '../../src/client/create-client.ts';
import type { EndedJob } from '../../src/client/job.ts';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { loadDocument } from '../../src/contract/load-document.ts';
import { JobCanceledError } from '../../src/errors/job-canceled-error.ts';
import { JobFailedError } from '../../src/errors/job-failed-error.ts';
import { createSubject, type Subject } from '../../src/verify/subject.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { allSabotages } from './saboteur/all-sabotages.ts';
import { anyDocument } from './saboteur/random-document.ts';
import { verifySabotaged } from './saboteur/run-sabotage.ts';
import type { Sabotage } from './saboteur/sabotage.ts';

/** What a server can do wrong to any life, by what it answers. */
const againstLife = allSabotages.filter(
  ({ check, answer }) =>
    answer !== undefined &&
    ['begins-at-beginning', 'moves-legal', 'final-stays-final', 'result-with-success'].includes(check),
);

describe('for any lifecycle', () => {
  it('the client sees the end that the twin shows', async () => {
    await forAny({ seed: 1 }, async (subject, seed) => {
      const { ended, shown } = await waitForOne(subject, seed);
      expect(ended.state).toBe(shown.state);
      expect(ended.result).toEqual(shown.result);
      expect(ended.history.at(-1)?.state).toBe(shown.state);
      expect(shown.state in (subject.contract.lifecycles.job?.states ?? {})).toBe(true);
    });
  });

  it('the verifier finds nothing wrong with the twin, and sees it all', async () => {
    await forAny({ seed: 2 }, async (subject, seed) => {
      const { findings, coverage } = await verifySabotaged(subject, undefined, { seed });
      const { initial } = subject.contract.lifecycles.job ?? {};
      expect(findings).toEqual([]);
      expect(coverage.operations.missed).toEqual([]);
      expect(coverage.states.missed).toEqual([]);
      // Later on, a job that runs in circles takes this way or that by chance.
      expect(coverage.moves.missed.filter((move) => move.startsWith(`job: ${initial} →`))).toEqual([]);
    });
  });

  it('the verifier finds what is done wrong', async () => {
    const done = new Map(againstLife.map(({ name }) => [name, 0]));
    await forAny({ seed: 3 }, async (subject, seed) => {
      const fitting = againstLife.filter((sabotage) => sabotage.applies(subject));
      const sabotage = fitting[seed % fitting.length];
      if (sabotage === undefined) return;
      let deeds = 0;
      const counted = counting(sabotage, () => {
        deeds += 1;
      });
      // Without the story of the moves not seen yet, which takes most of the time.
      const operations = subject.contract.operations.map(({ id }) => id);
      const { findings } = await verifySabotaged(subject, counted, { seed, operations });
      // Some lives give no occasion: where all states lead back to all others, no move is wrong.
      if (deeds === 0) return;
      expect(findings.map(({ check }) => check)).toContain(sabotage.check);
      done.set(sabotage.name, (done.get(sabotage.name) ?? 0) + 1);
    });
    expect([...done].filter(([, times]) => times === 0)).toEqual([]);
  });
});

/** Holds a law for documents and seeds that are drawn at random, the same ones each time. */
async function forAny({ seed }: { readonly seed: number }, law: (subject: Subject, seed: number) => Promise<void>) {
  await fc.assert(
    fc.asyncProperty(anyDocument, fc.nat(1000), async (text, drawn) => {
      const folder = await scratchFolder({ 'any.yaml': text });
      const file = `${folder}/any.yaml`;
      await law(createSubject(await loadDocument(file), file), drawn);
    }),
    { seed, numRuns: 25 },
  );
}

/** How a client saw a job end, and how the twin shows it afterwards. */
async function waitForOne({ contract, client: clientContract }: Subject, seed: number) {
  const clock = createVirtualClock(Date.UTC(2026, 0));
  const twin = createTwin(contract, { clock, seed });
  const baseUrl = `http://twin.test${twin.basePath}`;
  const client = createClient(clientContract, { baseUrl, clock, fetch: twin.fetch });
  const { id } = await sendTo(twin, 'POST', '/jobs', '{"name":"Any"}');
  let ended: EndedJob | undefined;
  const waiting = client
    .open(id)
    .wait({ deadlineMs: 86_400_000 })
    .catch((error: unknown) => {
      if (error instanceof JobFailedError || error instanceof JobCanceledError) return error.job;
      throw error;
    });
  waiting.then((end) => {
    ended = end;
  });
  while (ended === undefined) await clock.advance(60_000);
  return { ended, shown: await sendTo(twin, 'GET', `/jobs/${id}`) };
}

interface ShownJob {
  readonly id: string;
  readonly state: string;
  readonly result?: unknown;
}

async function sendTo({ fetch, basePath }: Twin, method: string, path: string, body?: string): Promise<ShownJob> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(
    new Request(`http://twin.test${basePath}${path}`, { method, headers, ...(body !== undefined && { body }) }),
  );
  return answer.json();
}

/** The same sabotage, which tells when it does something. */
function counting(sabotage: Sabotage, tell: () => void): Sabotage {
  return {
    ...sabotage,
    answer(passed, memory) {
      const answer = sabotage.answer?.(passed, memory);
      if (answer !== undefined) tell();
      return answer;
    },
  };
}
