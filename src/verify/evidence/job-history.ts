import type { Lifecycle, Role } from '../../contract/contract.ts';
import { type Evidence, sightingsByJob } from './evidence.ts';
import type { Exchange, Intent, JobRef } from './exchange.ts';
import type { Sighting } from './sighting.ts';

/** Everything that evidence knows of one job. */
export interface JobHistory extends JobRef {
  readonly life: Lifecycle;
  readonly sightings: readonly Sighting[];
  /** The sightings that tell a state. */
  readonly told: readonly Sighting[];
  /** The answers by which this run submitted it: none for children and for jobs of others, several where ids repeat. */
  readonly submissions: readonly Sighting[];
  /** The requests that may have stopped it, in their order. */
  readonly stops: readonly Exchange[];
  /** The requests that may have deleted it, in their order. */
  readonly deletions: readonly Exchange[];
  /** The requests to stop or delete it that were wrong, so that they must have had no effect. */
  readonly wrongs: readonly Exchange[];
}

/** What is wrong with a request in these ways, must keep it from having any effect. */
const wrongIntents: readonly Intent['kind'][] = ['broken', 'unauthorized', 'wrong method'];

/** Whether something is wrong with a request, so that it must have no effect. */
export function isWrong({ intent }: Exchange): boolean {
  return wrongIntents.includes(intent.kind);
}

const known = new WeakMap<Evidence, readonly JobHistory[]>();

/** The histories of all jobs that evidence shows, in the order in which they were first seen. */
export function historiesOf(evidence: Evidence): readonly JobHistory[] {
  const histories = known.get(evidence) ?? createHistories(evidence);
  known.set(evidence, histories);
  return histories;
}

/** The role that the operation of an exchange plays for jobs. */
export function roleOf({ subject }: Pick<Evidence, 'subject'>, { operationId }: Exchange): Role | undefined {
  return subject.contract.operations.find(({ id }) => id === operationId)?.role;
}

/** Whether an answer says that what was asked for is done, or will be. */
export function isSuccess({ answer }: Exchange): boolean {
  return answer !== undefined && answer.status >= 200 && answer.status <= 299;
}

function createHistories(evidence: Evidence): JobHistory[] {
  const { contract } = evidence.subject;
  const stopping = evidence.exchanges.filter((each) => roleOf(evidence, each)?.kind === 'stop');
  const deleting = evidence.exchanges.filter((each) => roleOf(evidence, each)?.kind === 'delete');
  // An answer to another method than the operation's is none of the operation's answers.
  const seen = evidence.sightings.filter(({ exchange }) => exchange.intent.kind !== 'wrong method');
  return sightingsByJob(seen).flatMap((sightings): JobHistory[] => {
    const { jobId = '', lifecycle = '' } = sightings[0] ?? {};
    const life = contract.lifecycles[lifecycle];
    if (life === undefined) return [];
    const reaches = (exchange: Exchange): boolean => isAbout(evidence, exchange, { jobId, lifecycle });
    const mayHaveActed = (exchange: Exchange): boolean =>
      reaches(exchange) && !isWrong(exchange) && !isRefused(exchange);
    return [
      {
        jobId,
        lifecycle,
        life,
        sightings,
        told: sightings.filter(({ states }) => states.length > 0),
        submissions: sightings.filter(({ exchange }) => roleOf(evidence, exchange)?.kind === 'submit'),
        stops: stopping.filter(mayHaveActed),
        deletions: deleting.filter(mayHaveActed),
        wrongs: [...stopping, ...deleting].filter((each) => reaches(each) && isWrong(each)),
      },
    ];
  });
}

/** A request that names no single job, such as one to stop a group, may mean all of them. */
function isAbout(evidence: Evidence, exchange: Exchange, { jobId, lifecycle }: JobRef): boolean {
  const role = roleOf(evidence, exchange);
  if (role?.lifecycle !== lifecycle || !('where' in role)) return false;
  return exchange.about?.jobId === jobId || !('$job.id' in role.where);
}

/** What was refused has no effect; what was not answered, or answered by a breakdown, may have one. */
function isRefused({ answer }: Exchange): boolean {
  return answer !== undefined && answer.status >= 400 && answer.status <= 499;
}
