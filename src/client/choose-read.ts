import type { ClientContract, ClientOperation } from './client-contract.ts';
import { viewOf } from './view-of.ts';
import { showsMany, tellsState } from './view-places.ts';

/** The operation that shows a job of known id, and how it is asked for it. */
export interface ChosenRead {
  readonly operationId: string;
  readonly operation: ClientOperation;
  /** Where the request carries the id; `undefined` where it does not, since the answer shows all jobs. */
  readonly idAt: IdParameter | undefined;
}

/** A parameter that carries a job's id. */
export interface IdParameter {
  readonly in: string;
  readonly name: string;
}

/**
 * Chooses how to look at a job: the read that takes its id and shows it alone; else one that takes its id and shows a list;
 * else a list that can be asked for without knowing anything. Of several alike, the first of the document.
 *
 * @throws {TypeError} when the API has no operation that shows a job of this lifecycle
 */
export function chooseRead(contract: ClientContract, lifecycle: string): ChosenRead {
  const reads = Object.entries(contract.operations).flatMap(([operationId, operation]) => {
    const view = viewOf(contract, operation).body;
    if (operation.role !== 'read' || operation.lifecycle !== lifecycle || !tellsState(view)) return [];
    const idAt = toIdParameter(operation);
    const unknown = operation.path.split('{').length - (idAt?.in === 'path' ? 2 : 1);
    return unknown > 0 ? [] : [{ operationId, operation, idAt, isList: showsMany(view) }];
  });
  const read =
    reads.find(({ idAt, isList }) => idAt !== undefined && !isList) ??
    reads.find(({ idAt }) => idAt !== undefined) ??
    reads.find(({ isList }) => isList);
  if (read !== undefined) return read;
  throw new TypeError(
    `Failed to find the operation of ${contract.api} that shows a job of "${lifecycle}": none reads one by its id. Give one the role "read" in the document.`,
  );
}

/** Where a request carries the id; `undefined` where it does not, or asks for more than the id. */
function toIdParameter({ where = {} }: ClientOperation): IdParameter | undefined {
  const [, location, name] = /^\$request\.(path|query|header)\.(.+)$/.exec(where['$job.id'] ?? '') ?? [];
  if (location === undefined || name === undefined || Object.keys(where).length > 1) return undefined;
  return { in: location, name };
}
