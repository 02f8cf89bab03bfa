import type { Contract } from '../../src/contract/contract.ts';
import { type HttpServer, listen } from '../adapters/node-http.ts';
import { createHost, type Host, type HostOptions } from '../serve/create-host.ts';
import { findContract } from './find-contract.ts';
import { findDocuments } from './find-documents.ts';
import { toCurl } from './to-curl.ts';
import { UsageError } from './usage-error.ts';

/** What `jobtwin mock` was told. */
export interface MockOptions {
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  /** Whether callbacks may go anywhere. */
  readonly allowCallbacks: boolean;
}

/**
 * Serves documents until it is interrupted: one that is named alone at the root, several below their names, and without
 * any name all documents of the folder openapi/ below theirs.
 *
 * @throws {UsageError} when there is nothing to serve, two documents have the same name, or the port is taken
 */
export async function mock(documents: readonly string[], options: MockOptions): Promise<void> {
  const { port, host, seed, allowCallbacks } = options;
  const found = await findDocuments(documents, 'serve');
  const contracts = await Promise.all(found.map((document) => findContract(document)));
  const served = hostOrExplain(contracts, {
    atRoot: documents.length > 0,
    seed,
    ...(allowCallbacks && { mayCall: () => true }),
    onNotice: ({ jobId, state, url, status, error }) =>
      console.log(`Callback for job ${jobId} (${state}) to ${url}: ${status ?? error}`),
    onError: (error) => console.error(error),
  });
  const server = await listenOrExplain(served, port, host);
  console.log(describe(served, server));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
}

function hostOrExplain(contracts: readonly Contract[], options: HostOptions): Host {
  try {
    return createHost(contracts, options);
  } catch (cause) {
    if (cause instanceof TypeError) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}

async function listenOrExplain({ answer }: Host, port: number, host: string): Promise<HttpServer> {
  try {
    return await listen(answer, { port, host });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const reason =
      code === 'EADDRINUSE' ? 'the port is in use' : cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(
      `Failed to listen on ${host}:${port}: ${reason}. Choose another port with --port or PORT (0 picks a free one).`,
      { cause },
    );
  }
}

function describe({ twins }: Host, { url }: HttpServer): string {
  const width = Math.max(...twins.map(({ contract }) => contract.name.length));
  const lines = twins.map(({ contract, basePath }) => `  ${contract.name.padEnd(width)}  ${url}${basePath}`);
  const [curl] = twins.flatMap(({ contract, basePath }) => {
    const commands = toCurl(contract, `${url}${basePath}`);
    return commands === undefined ? [] : [commands];
  });
  return [
    `Serving ${twins.length === 1 ? '1 API' : `${twins.length} APIs`}; Ctrl-C ends it.`,
    '',
    ...lines,
    ...(curl === undefined ? [] : ['', 'Submit a job, then read it by its id and watch it move:', '', ...curl]),
  ].join('\n');
}
