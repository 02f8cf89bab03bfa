import { resolveOptions } from '../client/resolve-options.ts';
import { type Clock, systemClock } from '../clock/clock.ts';
import { isHeaderText } from './requests/write-request.ts';
import type { Receiver } from './run/run.ts';
import type { Subject } from './subject.ts';

/** Options of a verification. */
export interface VerifyOptions {
  /** What stands in place of the document's first server, such as `https://staging.example.com/api/v1`. */
  readonly url: string;
  /**
   * Headers of every request, such as `{ authorization: 'Bearer …' }`. Their values stand in no report.
   *
   * @defaultValue credentials that are made up: enough for a twin
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Decides what is drawn at random; the same seed sends the same requests.
   *
   * @defaultValue 1
   */
  readonly seed?: number | undefined;
  /**
   * Whether only requests are sent that change nothing: nothing is submitted, stopped or deleted.
   *
   * @defaultValue false
   */
  readonly isReadOnly?: boolean | undefined;
  /**
   * The operations to keep to, by operationId.
   *
   * @defaultValue all
   */
  readonly operations?: readonly string[] | undefined;
  /**
   * Ids of jobs that others have submitted, to be looked at.
   *
   * @defaultValue none
   */
  readonly jobIds?: readonly string[] | undefined;
  /**
   * Most submissions that are sent; those that are refused do not count.
   *
   * @defaultValue 1000
   */
  readonly maxJobs?: number | undefined;
  /**
   * Most requests a second.
   *
   * @defaultValue no limit: one after the other, as fast as they are answered
   */
  readonly ratePerSecond?: number | undefined;
  /**
   * Time for the whole run, in milliseconds; what is not done by then is told.
   *
   * @defaultValue 600000, ten minutes
   */
  readonly deadlineMs?: number | undefined;
  /**
   * Time for one request, from sending it to the end of its answer, in milliseconds.
   *
   * @defaultValue 10000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Longest body that is read, in bytes.
   *
   * @defaultValue 10485760, ten MiB
   */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Hears callbacks at URLs that the server can reach.
   *
   * @defaultValue nobody does, and callbacks are not judged
   */
  readonly receiver?: Receiver | undefined;
  /**
   * Hands a request over to the network.
   *
   * @defaultValue the `globalThis.fetch` of the moment of the request
   */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * The time by which to wait.
   *
   * @defaultValue the machine's clock
   */
  readonly clock?: Clock | undefined;
  /**
   * Ends the run at once.
   *
   * @defaultValue none
   */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Puts the defaults in place of what is not given.
 *
 * @throws {TypeError} for an option or an operation that does not exist, and for a URL or a header that no request can have
 * @throws {RangeError} for a time or a number that is out of its range
 */
export function resolveVerifyOptions({ contract, file }: Subject, options: VerifyOptions): ResolvedOptions {
  const resolved = resolveOptions<ResolvedOptions>('verify', options, {
    url: options.url,
    headers: {},
    seed: 1,
    isReadOnly: false,
    operations: [],
    jobIds: [],
    maxJobs: 1000,
    ratePerSecond: Number.POSITIVE_INFINITY,
    deadlineMs: 600_000,
    timeoutMs: 10_000,
    maxBodyBytes: 10 * 1024 * 1024,
    receiver: options.receiver,
    signal: options.signal,
    fetch: (request: Request) => globalThis.fetch(request),
    clock: systemClock,
  });
  checkUrl(resolved.url, contract.server);
  for (const [name, value] of Object.entries(resolved.headers)) checkHeader(name, value);
  const known = contract.operations.map(({ id }) => id);
  const unknown = resolved.operations.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new TypeError(`Failed to verify: ${file} has no operation "${unknown}". It has ${known.join(', ')}.`);
  }
  checkCount('maxJobs', resolved.maxJobs, 0);
  checkCount('ratePerSecond', resolved.ratePerSecond, Number.MIN_VALUE);
  checkCount('maxBodyBytes', resolved.maxBodyBytes, 1);
  return resolved;
}

/** What a verification is told, complete. */
export interface ResolvedOptions extends Required<{ readonly [name in Decided]: NonNullable<VerifyOptions[name]> }> {
  readonly receiver: Receiver | undefined;
  readonly signal: AbortSignal | undefined;
}

type Decided = Exclude<keyof VerifyOptions, 'receiver' | 'signal'>;

/** What stands before paths can have nothing behind them, and a URL with a password in it would stand in reports. */
function checkUrl(text: string, server: string): void {
  const instead = `Give what stands in place of ${server}; credentials go into the headers.`;
  if (!URL.canParse(text)) throw new TypeError(`Failed to verify: the URL cannot be read. ${instead}`);
  const { username, password, search, hash } = new URL(text);
  if (username + password + search + hash === '') return;
  throw new TypeError(`Failed to verify: the URL has credentials, a query or a fragment. ${instead}`);
}

/** A value that cannot be sent would be encoded, and be another credential. It stands in no message. */
function checkHeader(name: string, value: string): void {
  // RFC 9110, section 5.1.
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw new TypeError(`Failed to verify: no header can be called "${name}". Use letters, digits and hyphens.`);
  }
  if (!isHeaderText(value)) {
    throw new TypeError(
      `Failed to verify: the value of the header "${name}" cannot be sent. Give visible ASCII characters.`,
    );
  }
}

function checkCount(name: string, value: number, least: number): void {
  if (value >= least) return;
  throw new RangeError(
    `Failed to verify: "${name}" is ${value}. Give a number from ${least === 0 ? 0 : 'above 0'} on.`,
  );
}
