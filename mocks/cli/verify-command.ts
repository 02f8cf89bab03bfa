import { DocumentError } from '../../src/contract/document-error.ts';
import { planOf } from '../../src/verify/plan-of.ts';
import type { Verdict } from '../../src/verify/report/verdict.ts';
import { verify as verifyServer } from '../../src/verify/verify.ts';
import type { VerifyOptions } from '../../src/verify/verify-options.ts';
import { createReceiver, type ListeningReceiver } from './callback-receiver.ts';
import { interruptible } from './interruptible.ts';
import { readDocument } from './read-document.ts';
import { beginReports, deliverReport, discardReports, spareDocument } from './report-files.ts';
import { parseReport, writeReport } from './report-formats.ts';
import { UsageError } from './usage-error.ts';

/** What `jobtwin verify` was told. */
export interface VerifyCommandOptions {
  readonly url: string;
  readonly header: readonly string[];
  readonly seed: number;
  readonly readOnly: boolean;
  readonly operation: readonly string[];
  readonly job: readonly string[];
  readonly maxJobs?: number;
  readonly rate?: number;
  /** In seconds. */
  readonly deadline?: number;
  /** In seconds. */
  readonly timeout?: number;
  readonly report: readonly string[];
  readonly callbackUrl?: string;
  readonly callbackPort: number;
  readonly dryRun: boolean;
}

/** What the exit code of `jobtwin verify` tells. */
const exitCodes = { kept: 0, broken: 1, unable: 2, undone: 3 };

/**
 * Holds a server against its document and writes what came of it. Exit codes: 0 when nothing was found, 1 when something was,
 * 2 when it could not begin, 3 when nothing was found, but not everything was done. Without a verdict, no file of a report
 * is left, not even of an earlier run.
 *
 * @throws {UsageError} for an option that cannot be understood, a file that cannot be read or written, and when it is ended
 * @throws {DocumentError} when the document has faults
 */
export async function verify(document: string, options: VerifyCommandOptions): Promise<void> {
  process.exitCode = exitCodes.unable;
  const reports = options.report.map(parseReport);
  await spareDocument(document, reports);
  if (options.dryRun) return dryRun(document, options);
  try {
    const source = await readDocument(document);
    const settings = toVerifyOptions(options);
    await beginReports(reports);
    const verdict = await interruptible((signal) => hear(options, document, { ...settings, signal }));
    for (const report of reports) await deliverReport(writeReport(verdict, report, source), report);
    process.exitCode = codeOf(verdict);
  } catch (error) {
    await discardReports(reports);
    throw error;
  }
}

async function dryRun(document: string, options: VerifyCommandOptions): Promise<void> {
  await readDocument(document);
  console.log(describePlan(await orExplain(planOf(document, toVerifyOptions(options)))));
  process.exitCode = exitCodes.kept;
}

/** Verifies, and hears callbacks meanwhile. */
async function hear(options: VerifyCommandOptions, document: string, settings: VerifyOptions): Promise<Verdict> {
  const receiver = await receiverFor(options);
  try {
    return await orExplain(verifyServer(document, { ...settings, receiver }));
  } finally {
    await receiver?.close();
  }
}

function toVerifyOptions(options: VerifyCommandOptions): VerifyOptions {
  const { url, seed, readOnly, operation, job, maxJobs, rate, deadline, timeout } = options;
  return {
    url: parseUrl('--url', url),
    headers: Object.fromEntries(options.header.map(parseHeader)),
    seed,
    isReadOnly: readOnly,
    operations: operation,
    jobIds: job,
    maxJobs,
    ratePerSecond: rate,
    deadlineMs: deadline === undefined ? undefined : deadline * 1000,
    timeoutMs: timeout === undefined ? undefined : timeout * 1000,
  };
}

/** The message has nothing of the text: it is a credential, as a rule. */
function parseHeader(text: string): [string, string] {
  const at = text.indexOf(':');
  if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  throw new UsageError('Failed to read --header: there is no name before a colon. Write "Name: value".');
}

/** What comes behind a base cannot keep a query or a fragment. What may be a credential stands in no message. */
function parseUrl(option: string, text: string): string {
  const mayBeSecret = /[@?#]/.test(text);
  if (!/^https?:/i.test(text) || !URL.canParse(text)) {
    throw new UsageError(
      `Failed to read ${option}${mayBeSecret ? '' : ` ${text}`}: it is no URL of HTTP. Write "https://staging.example.com/v1".`,
    );
  }
  const { username, password } = new URL(text);
  if (username === '' && password === '' && !/[?#]/.test(text)) return text;
  throw new UsageError(
    `Failed to read ${option}: it has user info, a query or a fragment. Write "https://staging.example.com/v1". Give credentials with --header.`,
  );
}

/** A server on this machine can call back; one elsewhere needs a public URL to do so. */
async function receiverFor({ url, callbackUrl, callbackPort, readOnly }: VerifyCommandOptions) {
  const isNear = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
  if (readOnly || (!isNear && callbackUrl === undefined)) return undefined;
  const publicUrl = callbackUrl && parseUrl('--callback-url', callbackUrl);
  return createReceiver({ port: callbackPort, publicUrl }).catch((cause: unknown): ListeningReceiver => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Failed to listen for callbacks: ${reason}. Choose another port with --callback-port.`, {
      cause,
    });
  });
}

/** What is wrong with options is the user's to mend. */
async function orExplain<Value>(work: Promise<Value>): Promise<Value> {
  return work.catch((cause: unknown) => {
    if (cause instanceof DocumentError) throw cause;
    if (cause instanceof TypeError || cause instanceof RangeError) throw new UsageError(cause.message, { cause });
    throw cause;
  });
}

function describePlan(stories: Awaited<ReturnType<typeof planOf>>): string {
  const lines = stories.flatMap(({ name, plan }) => [name, ...plan.map((step) => `  ${step}`)]);
  return [...lines, '', `${stories.length} stories; nothing was sent.`].join('\n');
}

function codeOf({ findings, undone }: Verdict): number {
  if (findings.length > 0) return exitCodes.broken;
  return undone.length > 0 ? exitCodes.undone : exitCodes.kept;
}
