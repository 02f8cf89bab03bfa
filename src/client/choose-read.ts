import type { ClientContract, ClientOperation } from './client-contract.ts';

/** The operation that shows a job of known id. */
export interface ChosenRead {
  readonly operationId: string;
  readonly operation: ClientOperation;
  /** Where the request carries the id: kind and name of a parameter. `undefined` where it does not. */
  readonly idAt: readonly [string, string] | undefined;
}

/**
 * Chooses how to look at a job: the read that takes its id and shows it alone; else one that takes its id and shows a list;
 * else a list that can be asked for without knowing anything. Of several alike, the first of the document.
 *
 * @throws {TypeError} when the API has no operation that shows a job of this lifecycle
 */
export function chooseRead({ api, operations, views }: ClientContract, lifecycle: string): ChosenRead {
  let best: ChosenRead | undefined;
  let bestRank = 3;
  for (const [operationId, operation] of Object.entries(operations)) {
    const { role, path, where = {}, answers } = operation;
    // Words with a dollar are keys and expressions only, so that looking at the text is enough.
    const view = JSON.stringify(views[Object.values(answers)[0] ?? -1]?.body ?? '');
    const [, kind, name] = /^\$request\.(path|query|header)\.(.+)/.exec(where['$job.id'] ?? '') ?? [];
    const idAt = kind && name && Object.keys(where).length === 1 ? ([kind, name] as const) : undefined;
    const isAnswerable = path.split('{').length === (idAt && kind === 'path' ? 2 : 1);
    const isRead = role === 'read' && operation.lifecycle === lifecycle && /\$(job\.)?state"/.test(view);
    const rank = view.includes('"$jobs"') ? (idAt ? 1 : 2) : idAt ? 0 : 3;
    if (isRead && isAnswerable && rank < bestRank) {
      best = { operationId, operation, idAt };
      bestRank = rank;
    }
  }
  if (best !== undefined) return best;
  throw new TypeError(
    `Failed to find how to read a job of "${lifecycle}": give an operation of ${api} the role "read".`,
  );
}
