import { createRandom } from '../clock/seeded-random.ts';
import { loadDocument } from '../contract/load-document.ts';
import { version } from '../version.ts';
import { allChecks } from './checks/all-checks.ts';
import { toEvidence } from './evidence/evidence.ts';
import { secretsOf } from './report/secrets-of.ts';
import { toVerdict } from './report/to-verdict.ts';
import type { Verdict } from './report/verdict.ts';
import { createCredentials } from './requests/credentials.ts';
import { notesOf } from './run/notes-of.ts';
import { createRun, type Run } from './run/run.ts';
import { tell } from './run/tell.ts';
import { allStories } from './stories/all-stories.ts';
import { createSubject } from './subject.ts';
import { resolveVerifyOptions, type VerifyOptions } from './verify-options.ts';

/**
 * Holds a server against its document: sends the requests that the document allows and some that it forbids, submits jobs and
 * follows them to their end, and judges every exchange by shape and by life.
 *
 * The server may be a twin, a mock without state, a staging server, or, with `isReadOnly`, production.
 *
 * @param file - the OpenAPI document, with the lifecycle extension
 * @throws {DocumentError} when the document is missing or has faults
 * @param options - where the server is, and what the run may do; all but `url` have defaults
 * @returns what it has come to: findings, coverage, and every exchange, without credentials
 * @throws {TypeError} for an unknown option or operation, and for a URL or a header that no request can have
 * @throws {RangeError} for a time or a number that is out of its range
 * @throws the reason of `options.signal`, unwrapped, when that aborts; then there is no verdict
 * @see https://spec.openapis.org/oas/v3.1.1.html
 * @example
 * import { toTerminal, verify } from 'jobtwin/verify';
 *
 * const check = async (url: string) => {
 *   const verdict = await verify('map-printer.yaml', { url, isReadOnly: true });
 *   console.log(toTerminal(verdict));
 *   return verdict.findings.length === 0;
 * };
 */
export async function verify(file: string, options: VerifyOptions): Promise<Verdict> {
  const subject = createSubject(await loadDocument(file), file);
  const settled = resolveVerifyOptions(subject, options);
  const { url, headers, seed, deadlineMs, clock } = settled;
  const startedAtMs = clock.now();
  const baseUrl = new URL(url).href.replace(/\/$/, '');
  const run = createRun({
    ...settled,
    subject,
    baseUrl,
    credentials: createCredentials(subject.contract, headers),
    random: createRandom(seed, 0).next,
    jitter: createRandom(seed, 1).next,
    endMs: startedAtMs + deadlineMs,
  });
  const told = await tell(run, allStories(subject, settled));
  const undone = [...told, ...doubtsOf(run)];
  const evidence = toEvidence(subject, baseUrl, run.exchanges, run.receiver?.notices, run.receiver?.urlFor(''));
  const about = { version, url: baseUrl, seed, startedAtMs, endedAtMs: clock.now(), undone, notes: notesOf(run) };
  return toVerdict({ ...about, ...secretsOf(headers) }, evidence, allChecks);
}

/** Where nothing succeeds, nothing much was verified, and the usual reason is a wrong address. */
function doubtsOf({ exchanges, baseUrl, subject }: Run): readonly string[] {
  const answered = exchanges.filter(({ answer, operationId }) => answer !== undefined && operationId !== undefined);
  const isAnySuccess = answered.some(({ answer }) => answer !== undefined && answer.status < 300);
  if (answered.length === 0 || isAnySuccess) return [];
  return [`no operation gave a success at ${baseUrl}: is this what stands in place of ${subject.contract.server}?`];
}
