import type { ClientLifecycle, JobView } from '../client/client-contract.ts';
import type { ViewedOperation } from './viewed-operation.ts';

/** A read, taken apart as far as the choice needs it. */
interface Candidate extends Pick<ViewedOperation, 'asks' | 'max'> {
  readonly id: string;
  readonly view: JobView;
}

/** Chooses the operations by which a client deals with the jobs of a lifecycle; of several alike, the first of the document. */
export function chooseOperations(lifecycle: string, all: readonly ViewedOperation[]): Omit<ClientLifecycle, 'states'> {
  const own = all.filter((each) => each.operation.role?.lifecycle === lifecycle && isKnown(each));
  const candidates = own.flatMap(toCandidate);
  const choice = {
    read: chooseRead(candidates),
    readMany: chooseReadMany(candidates),
    stop: own.find((each) => each.operation.role?.kind === 'stop' && isById(each)),
    logs: own.find((each) => each.operation.role?.kind === 'read' && each.showsLog && isById(each)),
  };
  const chosen = Object.entries(choice).flatMap(([name, found]) => {
    return found === undefined ? [] : [[name, 'id' in found ? found.id : found.operation.id]];
  });
  return Object.fromEntries(chosen);
}

/** Whether a request can be made that knows nothing but the id or the group of a job. */
function isKnown({ operation, asks }: ViewedOperation): boolean {
  return !operation.path.replace(`{${asks?.[1]}}`, '').includes('{');
}

/** Reads that tell a job's state. */
function toCandidate({ operation, views, asks, max }: ViewedOperation): Candidate[] {
  const { id, role } = operation;
  const [view = {}] = Object.values(views);
  const tellsState = view.state !== undefined || view.signs !== undefined;
  if (role?.kind !== 'read' || !tellsState) return [];
  return [{ id, view, ...(asks !== undefined && { asks }), ...(max !== undefined && { max }) }];
}

/** One that takes the id and shows the job alone; else one that takes it and shows a list; else a list of all. */
function chooseRead(candidates: readonly Candidate[]): Candidate | undefined {
  const byId = candidates.filter(isById);
  const ofAll = candidates.find(({ asks, view }) => asks === undefined && view.jobs !== undefined);
  return byId.find(({ view }) => view.jobs === undefined) ?? byId[0] ?? ofAll;
}

/** A list by ids; else the list of a group. */
function chooseReadMany(candidates: readonly Candidate[]): Candidate | undefined {
  const lists = candidates.filter(({ view }) => view.jobs !== undefined && view.id !== undefined);
  const byIds = lists.find((each) => isById(each) && each.max !== undefined);
  return byIds ?? lists.find(({ asks }) => asks?.[2] === 'group');
}

function isById({ asks }: Pick<ViewedOperation, 'asks'>): boolean {
  return asks?.[2] === 'id';
}
