import type { Outcome } from '../contract/contract.ts';
import type { StateSeen } from '../polling/sighting.ts';
import type { JobSource, source } from './job-source.ts';
import type { ReadOptions, WaitOptions, WatchOptions } from './wait-options.ts';

/** What the types of one kind of job are. */
export interface JobShape {
  /** The names of the states. */
  readonly state: string;
  /** The names of the states that mean success. */
  readonly success: string;
  /** The body of the answer that shows the job. */
  readonly body: unknown;
  /** What the job brings about, where that answer shows it. */
  readonly result: unknown;
  /** The same of a job that has succeeded. */
  readonly produced: unknown;
  /** What can be done to it besides looking. */
  readonly actions: keyof JobActions;
}

/** A job as an answer shows it. */
export interface SeenJob<Shape extends JobShape = JobShape> {
  /** The job's id, as a text. */
  readonly id: string;
  /** Name of the API that runs it. */
  readonly api: string;
  /** The name of its state. Where answers cannot tell some states of one outcome apart, the earliest of them. */
  readonly state: Shape['state'];
  /** How it ended; `undefined` until it has. */
  readonly outcome: Outcome | undefined;
  /** The body of the answer, as the document describes it. */
  readonly body: Shape['body'];
  /** What it brings about; `undefined` until there is something, and where the answer does not show it. */
  readonly result: Shape['result'] | undefined;
  /** What went wrong, as the API tells it; `undefined` unless the job failed, and where the answer does not show it. */
  readonly failure: unknown;
  /** How long the server asks to wait before the next look, in milliseconds; `undefined` where it does not say. */
  readonly retryAfterMs: number | undefined;
}

/** A job that has ended, one way or another. */
export interface EndedJob<Shape extends JobShape = JobShape> extends SeenJob<Shape> {
  /** How it ended. */
  readonly outcome: Outcome;
  /** The states seen, in their order, and when each was seen first. */
  readonly history: readonly StateSeen<Shape['state']>[];
}

/** A job that has succeeded. */
export interface FinishedJob<Shape extends JobShape = JobShape> extends EndedJob<Shape> {
  /** The name of its state: one that means success. */
  readonly state: Shape['success'];
  /** How it ended: well. */
  readonly outcome: 'success';
  /** What it has brought about; `undefined` only where the answer does not show it. */
  readonly result: Shape['produced'];
}

/** A job on the server, known by its id. A plain object: it may be returned from async functions and passed around. */
export interface JobHandle<Shape extends JobShape = JobShape> {
  /** The job's id, as a text: what {@link JobClient.open} takes. */
  readonly id: string;
  /** Name of the API that runs it. */
  readonly api: string;
  /** Name of the lifecycle by which it lives. */
  readonly lifecycle: string;
  /**
   * Looks at the job once, with one request. A job that failed is told, not thrown.
   *
   * @param options - how long to wait for the answer
   * @throws {ProblemError} when the API answers with an error, whichever
   * @throws {TimeoutError} when it does not answer within `timeoutMs`
   * @throws {ContractError} when the answer breaks the contract
   * @throws {TypeError} when the network is away (what `fetch` threw), and for an unknown option
   * @throws {RangeError} when an option is out of its range
   * @example
   * const { state, outcome, result } = await job.read({ timeoutMs: 5_000 });
   * if (outcome === undefined) console.log(`${state}: not over yet`, result);
   */
  read(options?: ReadOptions): Promise<SeenJob<Shape>>;
  /**
   * Waits until the job has succeeded.
   *
   * Looks at once, or when the `Retry-After` of the submission's answer allows it; then after delays that grow, see
   * {@link WaitOptions}. A `Retry-After` goes before the growing delay, once, and up to an hour. Error answers 429 and 5xx,
   * requests that time out and a network that is away say nothing about the job: nine of them in a row are borne.
   *
   * Ends by the deadline, and sends at most `deadlineMs / minDelayMs + 10` requests. Rejects with the reason of `signal`,
   * unwrapped, as soon as it aborts: no request follows, and no timer and no listener remain. After an abort or a deadline
   * the same handle can be waited on again.
   *
   * @param options - how long to wait, how often to look, and whom to tell
   * @throws {JobFailedError} when the job failed
   * @throws {JobCanceledError} when the job was canceled
   * @throws {DeadlineError} when the job has not ended in time; it lives on
   * @throws {ContractError} when an answer breaks the contract, for example with a state that it does not declare
   * @throws {ProblemError} when the API answers with another error, or with the tenth failure in a row
   * @throws {TimeoutError} when the tenth failure in a row is a request without an answer
   * @throws {TypeError} when the tenth failure in a row is the network's (what `fetch` threw), and for an unknown option
   * @throws {RangeError} when an option is out of its range
   * @example
   * const { result } = await job.wait({ deadlineMs: 60_000, onState: ({ state }) => console.log(state) });
   */
  wait(options?: WaitOptions<Shape['state']>): Promise<FinishedJob<Shape>>;
  /**
   * The same waiting, as a stream: yields each change of state, the final one included, and returns the job as it ended,
   * whichever way. Breaking out of the loop ends the waiting.
   *
   * @param options - how long to wait, and how often to look
   * @throws what {@link JobHandle.wait} throws, except that a failed or canceled job is told, not thrown
   * @example
   * for await (const { state } of job.watch()) console.log(state);
   */
  watch(options?: WatchOptions): AsyncGenerator<StateSeen<Shape['state']>, EndedJob<Shape>, undefined>;
  /**
   * A text by which another process goes on with this job, see {@link JobClient.resume}. It holds no credentials: version,
   * API, contract, lifecycle, base URL and id. The contract is the same until the document shows jobs in another way: new
   * examples and durations are none. Not in it is the group that the job was submitted with.
   *
   * @example
   * const { result } = await client.resume(job.toToken()).wait();
   */
  toToken(): string;
  /** What {@link waitAll} needs to know. */
  readonly [source]: JobSource;
}

/** What can be done to a job where the API has an operation for it; elsewhere, the handle does not have the method. */
export interface JobActions {
  /**
   * Asks the server to end the job before its time. When it has ended, is for `wait` or `watch` to see.
   *
   * @param options - how long to wait for the answer
   * @throws {ProblemError} when the API answers with an error, for example since the job is over
   * @throws {TimeoutError} when it does not answer within `timeoutMs`
   * @example
   * await job.stop();
   * for await (const { state } of job.watch()) console.log(state);
   */
  stop(options?: ReadOptions): Promise<void>;
  /**
   * The lines that the job has logged so far, as a text; empty where there are none.
   *
   * @param options - how long to wait for the answer
   * @throws {ProblemError} when the API answers with an error
   * @throws {TimeoutError} when it does not answer within `timeoutMs`
   */
  logs(options?: ReadOptions): Promise<string>;
}

/** The handle of a job with what can be done to it. */
export type ActionableJob<Shape extends JobShape = JobShape> = JobHandle<Shape> & Pick<JobActions, Shape['actions']>;

/** What comes with jobs that this client has submitted. */
export interface Submitted<Answer = unknown> {
  /** The operation that submitted them. */
  readonly operationId: string;
  /** The body of the submission's answer, as the document describes it. */
  readonly answer: Answer;
}

/** A job that this client has submitted. */
export type SubmittedJob<Shape extends JobShape = JobShape, Answer = unknown> = ActionableJob<Shape> &
  Submitted<Answer>;

/** Jobs that this client has submitted with one request. */
export interface SubmittedJobs<Shape extends JobShape = JobShape, Answer = unknown> extends Submitted<Answer> {
  /** Their handles, in the order of the answer. */
  readonly jobs: readonly ActionableJob<Shape>[];
}
