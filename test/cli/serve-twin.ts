import { onTestFinished } from 'vitest';
import { listen } from '../../mocks/adapters/node-http.ts';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import type { Reply } from '../../mocks/engine/reply.ts';
import type { Contract } from '../../src/contract/contract.ts';

/** A twin on a port. */
export interface ServedTwin {
  /** The base URL, with the path of the document's server. */
  readonly url: string;
  /** What it was asked, in order: the whole head of each request, as text. */
  readonly heads: readonly string[];
}

/** Serves a twin on a free port of this machine until the test is over; `spoil` changes what it answers. */
export async function serveTwin(
  contract: Contract,
  spoil: (reply: Reply) => Reply = (reply) => reply,
): Promise<ServedTwin> {
  const twin = createTwin(contract);
  const heads: string[] = [];
  const server = await listen(async (request) => {
    heads.push(
      [`${request.method} ${request.url}`, ...[...request.headers].map((header) => header.join(': '))].join('\n'),
    );
    return spoil(await twin.answer(request));
  });
  onTestFinished(() => server.close());
  return { url: `${server.url}${twin.basePath}`, heads };
}
