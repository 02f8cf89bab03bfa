import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const postScript = fileURLToPath(new URL('post.lua', import.meta.url));
const connections = 32;
const millisecondsPer: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** What one run of load came to. */
export interface Load {
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/**
 * Version of wrk, to be named with every result.
 *
 * @throws {Error} saying how to get wrk, if it is not there
 */
export async function readWrkVersion(): Promise<string> {
  try {
    return await run('wrk', ['-v']).then(({ stdout }) => toVersion(stdout));
  } catch (error) {
    // wrk -v prints its version and its usage, and then exits with 1.
    if (error instanceof Error && 'stdout' in error && 'code' in error && error.code !== 'ENOENT')
      return toVersion(String(error.stdout));
    throw new Error(
      'Failed to run the benchmark: wrk, which makes the load, is not installed. Get it with "apt-get install wrk" ' +
        '(Debian, Ubuntu) or from https://github.com/wg/wrk, then run this again.',
      { cause: error },
    );
  }
}

/**
 * Loads a URL with 32 connections from one thread.
 *
 * @param body - JSON to post; absent: GET
 * @throws {Error} when an answer was no success or a connection failed: such a run is no result
 */
export async function measureLoad(url: string, seconds: number, body?: string): Promise<Load> {
  const post = body === undefined ? [] : ['-s', postScript];
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '--latency', ...post, url];
  const { stdout } = await run('wrk', body === undefined ? args : [...args, '--', body]);
  return parseLoad(stdout);
}

/**
 * Reads what wrk wrote.
 *
 * @throws {Error} when it reports answers other than successes, failed connections, or nothing
 */
export function parseLoad(output: string): Load {
  const fault = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(output)?.[0];
  if (fault !== undefined) throw new Error(`Failed to measure: wrk reports "${fault}". Such a run is no result.`);
  return {
    requests: readNumber(output, /(\d+) requests in/),
    requestsPerSecond: readNumber(output, /Requests\/sec:\s+([\d.]+)/),
    p50Ms: readMs(output, /50%\s+([\d.]+)(\w+)/),
    p99Ms: readMs(output, /99%\s+([\d.]+)(\w+)/),
  };
}

function readNumber(output: string, pattern: RegExp): number {
  const text = pattern.exec(output)?.[1];
  if (text === undefined) throw new Error(`Failed to measure: wrk wrote nothing like ${pattern}, but:\n${output}`);
  return Number(text);
}

function readMs(output: string, pattern: RegExp): number {
  return readNumber(output, pattern) * (millisecondsPer[pattern.exec(output)?.[2] ?? ''] ?? Number.NaN);
}

function toVersion(text: string): string {
  return /^wrk \S+/.exec(text)?.[0] ?? 'wrk of unknown version';
}
