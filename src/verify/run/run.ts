import type { ReceivedNotice } from '../evidence/evidence.ts';
import type { Exchange, JobRef } from '../evidence/exchange.ts';
import type { Credentials } from '../requests/credentials.ts';
import type { KnownJob } from '../requests/meeting.ts';
import type { Subject } from '../subject.ts';
import type { Wire } from './receive.ts';

/** What a verification may do, and by which means. */
export interface RunSettings extends Wire {
  readonly subject: Subject;
  /** What stands in place of the document's first server, without a slash at the end. */
  readonly baseUrl: string;
  readonly seed: number;
  /** Draws from 0 up to (not including) 1, for what is sent. */
  readonly random: () => number;
  /** Draws for when it is sent: apart, since how often depends on the server. */
  readonly jitter: () => number;
  /** When the run must be over, in milliseconds since the epoch. */
  readonly endMs: number;
  /** Most requests a second; infinite: as fast as they are answered. */
  readonly ratePerSecond: number;
  /** Most submissions that are sent, those that are refused not among them. */
  readonly maxJobs: number;
  readonly credentials: Credentials;
  /** Whether nothing may be submitted, stopped or deleted. */
  readonly isReadOnly: boolean;
  /** Hears callbacks; absent: none can be heard. */
  readonly receiver: Receiver | undefined;
}

/** Where a server can send callbacks. */
export interface Receiver {
  /** Below this URL it hears. */
  readonly url: string;
  /** A URL of its own for each job that wants to be called back. */
  urlFor(name: string): string;
  /** What has come so far. */
  readonly notices: readonly ReceivedNotice[];
}

/** A job that stories deal with. */
export interface DrivenJob extends JobRef, KnownJob {
  /** The submission; absent for a job of somebody else's. */
  readonly submission?: Exchange;
}

/** A run under way: its settings, and what has become of it so far. */
export interface Run extends RunSettings {
  /** In the order in which they were sent. */
  readonly exchanges: Exchange[];
  /** The jobs that it has submitted, and those that it was told of. */
  readonly jobs: DrivenJob[];
  /** How many submissions were sent, and not refused. */
  submissions: number;
  /** Requests in a row that got no whole answer. */
  lapses: number;
  /** When the last request was sent, in milliseconds since the epoch. */
  lastSentMs: number;
  /** Until then, the server wants to be left alone. */
  notBeforeMs: number;
  /** Until then, it wants not to be asked for a job, by the job's id. */
  readonly lookNotBeforeMs: Map<string, number>;
  /** Whether jobs take the course that a submission asks for (`Preference-Applied`); `undefined` until one was answered. */
  isSteered: boolean | undefined;
  /** Whether the server answers from examples: its jobs have no life that could be waited for. */
  isStateless: boolean;
}

/** Begins a run. */
export function createRun(settings: RunSettings): Run {
  return {
    ...settings,
    exchanges: [],
    jobs: [],
    submissions: 0,
    lapses: 0,
    lastSentMs: Number.NEGATIVE_INFINITY,
    notBeforeMs: 0,
    lookNotBeforeMs: new Map(),
    isSteered: undefined,
    isStateless: false,
  };
}
