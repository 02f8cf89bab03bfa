import { describe, expect, it } from 'vitest';
import { createTestClock } from '../../mocks/vitest/test-clock.ts';
import { verify } from '../../src/verify/verify.ts';
import type { VerifyOptions } from '../../src/verify/verify-options.ts';
import { press, pressFile } from './exchange-of.ts';
import { createVerifiedTwin } from './verify-twin.ts';

/** What a server comes to that gives the same answer to everything. */
async function verdictOn(answer: () => Response, more: Partial<VerifyOptions> = {}) {
  const clock = createTestClock(0);
  const options = { url: 'https://press.test/v1', fetch: async () => answer(), clock, ...more };
  return clock.until(verify(pressFile, options));
}

const nowhere = () => Response.json({ message: 'There is nothing here.' }, { status: 404 });

describe('what had nothing to be judged by', () => {
  it('is not praised', async () => {
    const { checks } = await verdictOn(nowhere, { isReadOnly: true });
    const kept = checks.filter(({ result }) => result === 'kept').map(({ name }) => name);
    for (const name of ['moves-legal', 'limit-kept', 'callback-once', 'stop-leads']) expect(kept).not.toContain(name);
    const { reason } = checks.find(({ name }) => name === 'stop-leads') ?? {};
    expect(reason).toBe('There was nothing to judge by: no request of this kind was answered (stop).');
  });

  it('says so where no answer came', async () => {
    const { checks, findings } = await verdictOn(() => {
      throw new Error('The line is dead.');
    });
    expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(['answer-arrives']));
    expect(new Set(checks.map(({ result }) => result))).toEqual(new Set(['broken', 'not judged']));
  });
});

describe('what was not done', () => {
  it('is told where nothing succeeds: the address may be wrong', async () => {
    const { undone } = await verdictOn(nowhere, { isReadOnly: true });
    expect(undone.at(-1)).toBe(
      'no operation gave a success at https://press.test/v1: is this what stands in place of https://press.example.com/v1?',
    );
  });

  it('is told of a job that nothing shows', async () => {
    const { undone } = await verdictOn(nowhere, { isReadOnly: true, jobIds: ['run-4711'] });
    expect(undone[0]).toMatch(/^job run-4711: /);
  });
});

describe('options that are refused', () => {
  it.each<[string, Partial<VerifyOptions>, string]>([
    ['a URL that is none', { url: 'press' }, 'the URL cannot be read'],
    ['a password in the URL', { url: 'https://me:s3cret@press.test/v1' }, 'the URL has credentials'],
    ['a query in the URL', { url: 'https://press.test/v1?key=s3cret' }, 'the URL has credentials, a query'],
    ['an operation that there is not', { operations: ['getRuns'] }, 'has no operation "getRuns"'],
    ['a header that none can have', { headers: { 'x key': 's3cret' } }, 'no header can be called "x key"'],
    ['less than no job', { maxJobs: -1 }, '"maxJobs" is -1'],
    ['no time', { deadlineMs: 0 }, '"deadlineMs" is the number 0'],
  ])('%s', async (_, options, wanted) => {
    const refused = verdictOn(nowhere, options);
    await expect(refused).rejects.toThrow(wanted);
    await expect(refused).rejects.not.toThrow('s3cret');
  });
});

it('every exchange names a job by its id alone', async () => {
  const { exchanges } = await createVerifiedTwin(press).verify({ operations: ['submitRun'] });
  const about = exchanges.flatMap((each) => (each.about === undefined ? [] : Object.keys(each.about).sort()));
  expect(new Set(about)).toEqual(new Set(['jobId', 'lifecycle']));
});
