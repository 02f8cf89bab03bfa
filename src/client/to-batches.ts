import type { ClientOperation } from './client-contract.ts';
import { isSegment } from './is-segment.ts';
import type { JobSource } from './job-source.ts';
import type { Session } from './session.ts';

/** Jobs that are looked at with one request. */
export interface Batch {
  readonly session: Session;
  readonly lifecycle: string;
  /** The operation that shows them. */
  readonly operationId: string;
  readonly members: readonly Member[];
}

/** A job, and its position among all that are waited for. */
export interface Member {
  readonly at: number;
  readonly from: JobSource;
}

/**
 * Puts jobs together that one request can show: those of one client and lifecycle, as many as the operation takes ids, or
 * those of one group. A job that nothing shows together with others is alone.
 */
export function toBatches(sources: readonly JobSource[]): Batch[] {
  const members = sources.map((from, at): Member => ({ at, from }));
  const ofClients = Map.groupBy(members, ({ from }) => from.session);
  return [...ofClients.values()].flatMap((ofClient) => [...Map.groupBy(ofClient, keyOf).values()].flatMap(cut));
}

/** Equal for jobs of a client that one operation can show together. */
function keyOf({ at, from }: Member): string {
  const { lifecycle, group } = from;
  const field = readTogether(from)?.operation.asks?.[2];
  return JSON.stringify([lifecycle, field ?? at, field === 'group' ? group : null]);
}

function cut(members: readonly Member[]): Batch[] {
  const [first] = members;
  if (first === undefined) return [];
  const { session, lifecycle } = first.from;
  const { operationId = session.contract.lifecycles[lifecycle]?.read ?? '', operation } =
    readTogether(first.from) ?? {};
  const size = operation?.max ?? members.length;
  return Array.from({ length: Math.ceil(members.length / size) }, (_, at) => ({
    session,
    lifecycle,
    operationId,
    members: members.slice(at * size, (at + 1) * size),
  }));
}

/** The operation that shows a job together with others; `undefined` where there is none, or its group is not known. */
function readTogether({
  session: { contract },
  lifecycle,
  group,
}: JobSource): { readonly operationId: string; readonly operation: ClientOperation } | undefined {
  const operationId = contract.lifecycles[lifecycle]?.readMany;
  const operation = operationId === undefined ? undefined : contract.operations[operationId];
  if (operationId === undefined || operation === undefined) return undefined;
  return operation.asks?.[2] === 'group' && (typeof group !== 'string' || !isSegment(group))
    ? undefined
    : { operationId, operation };
}
