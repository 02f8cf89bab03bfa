import type { ClientContract, ClientOperation } from './client-contract.ts';
import { viewOf } from './view-of.ts';
import { showsMany, tellsState } from './view-places.ts';

/** The operation that shows a job of known id, and how it is asked for it. */
export interface ChosenRead {
  readonly operationId: string;
  readonly operation: ClientOperation;
  /** The parameter that carries the id; `undefined` where none does, since the answer shows all jobs. */
  readonly idAt: { readonly in: string; readonly name: string } | undefined;
}

/**
 * Chooses how to look at a job: the read that takes its id and shows it alone; else one that takes its id and shows a list;
 * else a list that can be asked for without knowing anything. Of several alike, the first of the document.
 *
 * @param lifecycle - the job's; may be left out where the API has only one
 * @throws {TypeError} when the API has no operation that shows a job of this lifecycle
 */
export function chooseRead(contract: ClientContract, lifecycle?: string): ChosenRead {
  const names = Object.keys(contract.lifecycles);
  const wanted = lifecycle ?? (names.length > 1 ? undefined : names[0]);
  const reads = Object.entries(contract.operations).flatMap(([operationId, operation]) => {
    const view = viewOf(contract, operation).body;
    const idAt = toIdParameter(operation);
    const isRead = operation.role === 'read' && operation.lifecycle === wanted && tellsState(view);
    const isKnown = !operation.path.replace(`{${idAt?.name}}`, '').includes('{');
    return isRead && isKnown ? [{ operationId, operation, idAt, isList: showsMany(view) }] : [];
  });
  const byId = reads.filter(({ idAt }) => idAt);
  const read = byId.find(({ isList }) => !isList) ?? byId[0] ?? reads.find(({ isList }) => isList);
  if (read) return read;
  throw new TypeError(`Failed to read a job of "${wanted}": give a "lifecycle" with a read, of ${names.join(', ')}.`);
}

/** Where a request carries the id; `undefined` where it does not, or where it must know more. */
function toIdParameter({ where }: ClientOperation): ChosenRead['idAt'] {
  const [, place, name] = idOnly.exec(`${JSON.stringify(where)}`) ?? [];
  return place && name ? { in: place, name } : undefined;
}

const idOnly = /^\{"\$job\.id":"\$request\.(path|query|header)\.([^"]+)"\}$/;
