import { describe, expect, it } from 'vitest';
import { type PrismProcess, startPrism } from '../../mocks/prism/prism-process.ts';
import type { Verdict } from '../../src/verify/report/verdict.ts';
import { verify } from '../../src/verify/verify.ts';
import { pressFile } from './exchange-of.ts';

const deadlineMs = 20_000;

async function verifyAt({ url }: Pick<PrismProcess, 'url'>, operations: readonly string[]): Promise<Verdict> {
  // After each submission, its example asks to wait.
  return verify(pressFile, { url, operations, timeoutMs: 1000, deadlineMs, maxJobs: 4 });
}

/** Prism ends itself at a path that does not decode: each run has its own. */
async function verifyPrism(operations: readonly string[]): Promise<Verdict> {
  const prism = await startPrism({ mode: 'mock', document: pressFile });
  return verifyAt(prism, operations).finally(prism.stop);
}

describe('a mock that answers from examples', () => {
  it('is not judged by the lives of its jobs, and the verdict says by which signs it was known', async () => {
    const { checks, durationMs, undone, findings } = await verifyPrism([]);
    const ofLife = checks.filter(({ about }) => about === 'life');
    expect(new Set(ofLife.map(({ result }) => result))).toEqual(new Set(['not judged']));
    expect(new Set(ofLife.map(({ reason }) => reason))).toEqual(
      new Set([
        'The server keeps no state, so that its jobs have no life to be judged: it shows job run-7 where it is asked for one that does not exist, and every submission of an operation gives the same job.',
      ]),
    );
    expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(['answer-arrives']));
    expect(undone.join('\n')).toMatch(/^getRun: requests that are broken: 3 requests in a row got no whole answer$/m);
    expect(durationMs).toBeLessThan(deadlineMs);
  });

  it('is known also where a run keeps to a few operations, and nobody waits for its jobs', async () => {
    const { checks, undone, durationMs } = await verifyPrism(['submitRun']);
    expect(checks.filter(({ about, result }) => about === 'life' && result !== 'not judged')).toEqual([]);
    expect(undone.filter((reason) => reason.includes('was still'))).toEqual([]);
    expect(durationMs).toBeLessThan(deadlineMs);
  });

  it('that is not there is no server without state, and soon done with', async () => {
    const { findings, undone, checks, durationMs } = await verifyAt({ url: 'http://127.0.0.1:1' }, [
      'submitRun',
      'getRun',
    ]);
    expect(checks.filter(({ reason }) => reason?.includes('keeps no state'))).toEqual([]);
    expect(findings).toMatchObject([{ check: 'answer-arrives' }, { check: 'answer-arrives' }]);
    expect(undone.at(-1)).toMatch(/^\d+ more stories were not begun$/);
    expect(durationMs).toBeLessThan(deadlineMs);
  });
});
