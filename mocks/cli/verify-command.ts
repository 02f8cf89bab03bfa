import { writeFile } from 'node:fs/promises';
import { DocumentError } from '../../src/contract/document-error.ts';
import { planOf } from '../../src/verify/plan-of.ts';
import type { Verdict } from '../../src/verify/report/verdict.ts';
import { verify as verifyServer } from '../../src/verify/verify.ts';
import type { VerifyOptions } from '../../src/verify/verify-options.ts';
import { createReceiver, type ListeningReceiver } from './callback-receiver.ts';
import { readDocument } from './read-document.ts';
import { parseReport, type WantedReport, writeReport } from './report-formats.ts';
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
 * 2 when it could not begin, 3 when nothing was found, but not everything was done.
 *
 * @throws {UsageError} for an option that cannot be understood, or a file that cannot be read or written
 * @throws {DocumentError} when the document has faults
 */
export async function verify(document: string, options: VerifyCommandOptions): Promise<void> {
  process.exitCode = exitCodes.unable;
  const reports = (options.report.length === 0 ? ['terminal'] : options.report).map(parseReport);
  const source = await readDocument(document);
  const settings = toVerifyOptions(options);
  if (options.dryRun) {
    console.log(await describePlan(document, settings));
    process.exitCode = exitCodes.kept;
    return;
  }
  const receiver = await receiverFor(options);
  try {
    const verdict = await verifyOrExplain(document, { ...settings, receiver });
    for (const report of reports) await deliver(writeReport(verdict, report, source), report);
    process.exitCode = codeOf(verdict);
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

/** The message never has the value: it is a credential, as a rule. */
function parseHeader(text: string): [string, string] {
  const at = text.indexOf(':');
  const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  try {
    new Headers([[name, value]]);
    return [name, value];
  } catch (cause) {
    throw new UsageError(
      `Failed to read --header: it begins with "${text.slice(0, Math.max(at, 8))}…". Write "Name: value", in characters that a header can have.`,
      { cause },
    );
  }
}

function parseUrl(option: string, text: string): string {
  if (/^https?:/i.test(text) && URL.canParse(text)) return text;
  throw new UsageError(
    `Failed to read ${option} ${text}: it is no URL of HTTP. Write "https://staging.example.com/v1".`,
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

async function verifyOrExplain(document: string, options: VerifyOptions): Promise<Verdict> {
  return verifyServer(document, options).catch((cause: unknown) => {
    if (cause instanceof DocumentError) throw cause;
    if (cause instanceof TypeError || cause instanceof RangeError) throw new UsageError(cause.message, { cause });
    throw cause;
  });
}

async function describePlan(document: string, options: VerifyOptions): Promise<string> {
  const stories = await planOf(document, options);
  const lines = stories.flatMap(({ name, plan }) => [name, ...plan.map((step) => `  ${step}`)]);
  return [...lines, '', `${stories.length} stories; nothing was sent.`].join('\n');
}

async function deliver(text: string, { file }: WantedReport): Promise<void> {
  if (file === undefined) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    return;
  }
  await writeFile(file, text).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Failed to write a report: ${reason}. Give a file that can be written to.`, { cause });
  });
}

function codeOf({ findings, undone }: Verdict): number {
  if (findings.length > 0) return exitCodes.broken;
  return undone.length > 0 ? exitCodes.undone : exitCodes.kept;
}
