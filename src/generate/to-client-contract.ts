import { createHash } from 'node:crypto';
import type { ClientContract, ClientLifecycle, ClientOperation, JobView } from '../client/client-contract.ts';
import type { Contract, Lifecycle } from '../contract/contract.ts';
import { chooseOperations } from './choose-operations.ts';
import { type ViewedOperation, viewOperation } from './viewed-operation.ts';

/** The small part of a contract that a client needs: states, operations, and how answers show a job. */
export function toClientContract(contract: Contract): ClientContract {
  const viewed = contract.operations
    .filter(({ role }) => role !== undefined)
    .map((operation) => viewOperation(operation, contract));
  const lifecycles = Object.entries(contract.lifecycles).map(([name, lifecycle]): [string, ClientLifecycle] => [
    name,
    { states: outcomesOf(lifecycle), ...chooseOperations(name, viewed) },
  ]);
  const referred = new Set(lifecycles.flatMap(([, { read, readMany, stop, logs }]) => [read, readMany, stop, logs]));
  const positions = new Map<string, number>();
  const operations = viewed.flatMap((each): [string, ClientOperation][] => {
    const { id, role } = each.operation;
    return role?.kind === 'submit' || referred.has(id) ? [[id, toClientOperation(each, positions)]] : [];
  });
  const known = {
    lifecycles: Object.fromEntries(lifecycles),
    views: [...positions.keys()].map((view): JobView => JSON.parse(view)),
    operations: Object.fromEntries(operations),
  };
  return { api: contract.name, hash: hashOf(known), server: contract.server, ...known };
}

/**
 * Tells whether two clients read answers in the same way: a new example in a document orphans no token. 48 bits are enough to
 * tell the versions of one document apart; more would be weight in every bundle.
 */
function hashOf(known: Pick<ClientContract, 'lifecycles' | 'views' | 'operations'>): string {
  return createHash('sha256').update(JSON.stringify(known)).digest('hex').slice(0, 12);
}

function outcomesOf({ states }: Lifecycle): ClientLifecycle['states'] {
  return Object.fromEntries(Object.entries(states).map(([name, { outcome }]) => [name, outcome ?? null]));
}

function toClientOperation(
  { operation, views, asks, max, explode }: ViewedOperation,
  positions: Map<string, number>,
): ClientOperation {
  const { role, method, path } = operation;
  const answers = Object.entries(views).map(([status, view]) => [status, positionOf(view, positions)]);
  return {
    // In this order, what operations share stands together, and is packed the better.
    ...(role?.kind === 'submit' && { submits: role.lifecycle }),
    ...(asks !== undefined && { asks }),
    ...(max !== undefined && { max }),
    ...(explode !== undefined && { explode }),
    answers: Object.fromEntries(answers),
    method,
    path,
  };
}

/** Equal views are written once: most answers of an API show its jobs in the same way. */
function positionOf(view: JobView, positions: Map<string, number>): number {
  const key = JSON.stringify(view);
  const position = positions.get(key) ?? positions.size;
  positions.set(key, position);
  return position;
}
