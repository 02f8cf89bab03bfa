import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { measureLoad } from './measure-load.ts';
import { checkJob, parseId, readPath, submitBody, submitPath } from './requests.ts';
import { findFreePort, type ServerProcess, startServer } from './server-process.ts';

/** How long a server may take until it answers. */
const startTimeoutMs = 40_000;

/** One operation under load. */
export interface Sample {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU time of the server's process group for each request, in microseconds. It depends least on what else runs. */
  readonly cpuUs: number;
}

/** One round of one server. */
export interface Round {
  readonly get: Sample;
  readonly post: Sample;
  readonly idleRssBytes: number;
  readonly loadedRssBytes: number;
}

/** How a server is started, and what can be asked of it. */
export interface ServerRow {
  readonly name: string;
  readonly command: (port: number) => readonly string[];
  /** Whether a reading shows the job with the id that was asked for, or the example with its own. */
  readonly knowsIds: boolean;
}

/** Starts the server, loads it with readings and then with submissions, and ends it. */
export function measureServer(row: ServerRow, seconds: number): Promise<Round> {
  return withServer(row, async (server, baseUrl) => {
    const id = await waitForAnswer(server, baseUrl);
    await sleep(1000);
    const idleRssBytes = server.rssBytes();
    const readUrl = `${baseUrl}${readPath(id)}`;
    const check = async (): Promise<void> => {
      const { status, body } = await ask('GET', readUrl);
      checkJob(status, body, row.knowsIds ? id : undefined);
    };
    await check();
    await measureLoad(readUrl, 2);
    const get = await sample(server, () => measureLoad(readUrl, seconds));
    await check();
    await measureLoad(`${baseUrl}${submitPath}`, 1, submitBody);
    const post = await sample(server, () => measureLoad(`${baseUrl}${submitPath}`, seconds, submitBody));
    await check();
    return { get, post, idleRssBytes, loadedRssBytes: server.rssBytes() };
  });
}

/** Time from the start of the process until it has answered its first submission, in milliseconds. */
export function measureColdStart(row: ServerRow): Promise<number> {
  return withServer(row, async (server, baseUrl) => {
    await waitForAnswer(server, baseUrl);
    return performance.now() - server.startMs;
  });
}

async function withServer<T>(row: ServerRow, use: (server: ServerProcess, baseUrl: string) => Promise<T>): Promise<T> {
  const port = await findFreePort();
  const server = startServer(row.command(port));
  try {
    return await use(server, `http://127.0.0.1:${port}`);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const written = server.stderr() === '' ? '' : `\nIt wrote:\n${server.stderr()}`;
    throw new Error(`Failed to measure ${row.name}: ${reason}${written}`, { cause });
  } finally {
    await server.stop();
  }
}

async function sample(server: ServerProcess, load: () => ReturnType<typeof measureLoad>): Promise<Sample> {
  const before = server.cpuUs();
  const { requests, ...figures } = await load();
  return { ...figures, cpuUs: (server.cpuUs() - before) / requests };
}

/** Submits until an answer comes, on a new connection each time, and gives the job's id. */
async function waitForAnswer(server: ServerProcess, baseUrl: string): Promise<string> {
  const endMs = performance.now() + startTimeoutMs;
  while (performance.now() < endMs && !server.ended()) {
    const answer = await ask('POST', `${baseUrl}${submitPath}`, submitBody).catch(() => undefined);
    if (answer !== undefined) return parseId(answer.status, answer.body);
    await sleep(2);
  }
  throw new Error(server.ended() ? 'it ended before it answered.' : `it did not answer within ${startTimeoutMs} ms.`);
}

function ask(method: string, url: string, body?: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request(url, { method, headers, agent: false, signal: AbortSignal.timeout(5000) }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
      response.on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}
