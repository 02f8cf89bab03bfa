import type { Subject } from '../subject.ts';
import type { Exchange } from './exchange.ts';
import { type Sighting, sightingsIn } from './sighting.ts';

/** Everything that a run has seen. Checks are functions of it: the same evidence gives the same findings. */
export interface Evidence {
  readonly subject: Subject;
  /** What stands in place of the document's first server, without a slash at the end. */
  readonly baseUrl: string;
  /** In the order in which they were sent. */
  readonly exchanges: readonly Exchange[];
  /** What the answers show of jobs, in the order of the exchanges. */
  readonly sightings: readonly Sighting[];
  /** The requests that the server has sent back. */
  readonly notices: readonly ReceivedNotice[];
  /** Below this URL the run hears callbacks; absent where it hears none. */
  readonly receiver?: string;
  /** By which signs the server keeps no state, so that its jobs have no life to be judged; absent where it does. */
  readonly stateless?: string;
}

/** A callback as it came. */
export interface ReceivedNotice {
  /** The whole URL that it came to. */
  readonly url: string;
  /** In upper case. */
  readonly method: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as its value, all else as a text. */
  readonly body: unknown;
  /** When it came, in milliseconds since the epoch. */
  readonly receivedAtMs: number;
}

/** Puts evidence together: what was sent and came back, and what it shows of jobs. */
export function toEvidence(
  subject: Subject,
  baseUrl: string,
  exchanges: readonly Exchange[],
  notices: readonly ReceivedNotice[] = [],
  receiver?: string,
): Evidence {
  const sightings = exchanges.flatMap((exchange) => sightingsIn(subject, exchange));
  const heard = { notices, ...(receiver !== undefined && { receiver }) };
  const evidence = { subject, baseUrl, exchanges, sightings, ...heard };
  const stateless = signOfNoState(evidence);
  return stateless === undefined ? evidence : { ...evidence, stateless };
}

/** The sightings of each job, in their order. */
export function sightingsByJob(sightings: readonly Sighting[]): readonly (readonly Sighting[])[] {
  return [...Map.groupBy(sightings, ({ lifecycle, jobId }) => JSON.stringify([lifecycle, jobId])).values()];
}

/**
 * A server without state answers from examples: it shows a job where it is asked for one that does not exist, and does not
 * show the job that was submitted, or submits the same one again and again. Both together, since either alone is a fault of
 * a server that keeps its jobs.
 */
function signOfNoState(evidence: Pick<Evidence, 'subject' | 'exchanges' | 'sightings'>): string | undefined {
  const ofNobody = evidence.sightings.find(({ exchange }) => exchange.intent.kind === 'unknown job');
  if (ofNobody === undefined) return undefined;
  const nobody = `it shows job ${ofNobody.jobId} where it is asked for one that does not exist`;
  if (isEverySubmissionTheSame(evidence)) return `${nobody}, and every submission of an operation gives the same job`;
  return isEverRight(evidence) ? undefined : `${nobody}, and none of the jobs that were submitted`;
}

/** Whether operations that were asked for jobs more than once always gave the same. */
function isEverySubmissionTheSame({ subject, sightings }: Pick<Evidence, 'subject' | 'sightings'>): boolean {
  const submissions = new Set(
    subject.contract.operations.filter(({ role }) => role?.kind === 'submit').map(({ id }) => id),
  );
  const submitted = sightings.filter(({ operationId }) => submissions.has(operationId));
  const repeated = [...Map.groupBy(submitted, ({ operationId }) => operationId).values()].filter(
    (ofOne) => new Set(ofOne.map(({ exchange }) => exchange)).size > 1,
  );
  const isSame = (ofOne: readonly Sighting[]): boolean => {
    const ids = Map.groupBy(ofOne, ({ exchange }) => exchange.number);
    return new Set([...ids.values()].map((each) => JSON.stringify(each.map(({ jobId }) => jobId)))).size === 1;
  };
  return repeated.length > 0 && repeated.every(isSame);
}

/** Whether some look showed the job that it was for. */
function isEverRight({ exchanges, sightings }: Pick<Evidence, 'exchanges' | 'sightings'>): boolean {
  const looks = new Set(exchanges.filter(({ intent }) => intent.kind === 'poll'));
  return sightings.some(({ exchange, jobId }) => looks.has(exchange) && jobId === exchange.about?.jobId);
}
