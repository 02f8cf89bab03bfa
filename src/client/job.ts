import type { Outcome } from '../contract/contract.ts';
import type { StateSeen } from '../polling/sighting.ts';
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
}

/** A job as an answer shows it. */
export interface SeenJob<Shape extends JobShape = JobShape> {
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
}

/** A job that has ended, one way or another. */
export interface EndedJob<Shape extends JobShape = JobShape> extends SeenJob<Shape> {
  readonly outcome: Outcome;
  /** The states seen, in their order, and when each was seen first. */
  readonly history: readonly StateSeen<Shape['state']>[];
}

/** A job that has succeeded. */
export interface FinishedJob<Shape extends JobShape = JobShape> extends EndedJob<Shape> {
  readonly state: Shape['success'];
  readonly outcome: 'success';
}

/** A job on the server, known by its id. A plain object: it may be returned from async functions and passed around. */
export interface JobHandle<Shape extends JobShape = JobShape> {
  readonly id: string;
  /** Name of the API that runs it. */
  readonly api: string;
  /** Name of the lifecycle by which it lives. */
  readonly lifecycle: string;
  /**
   * Looks at the job once, with one request. A job that failed is told, not thrown.
   *
   * @throws {ProblemError} when the API answers with an error, whichever
   * @throws {TimeoutError} when it does not answer within `timeoutMs`
   * @throws {ContractError} when the answer breaks the contract
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
   * @throws what {@link JobHandle.wait} throws, except that a failed or canceled job is told, not thrown
   * @example
   * for await (const { state } of job.watch()) console.log(state);
   */
  watch(options?: WatchOptions): AsyncGenerator<StateSeen<Shape['state']>, EndedJob<Shape>, undefined>;
}

/** A job that this client has submitted. */
export interface SubmittedJob<Shape extends JobShape = JobShape, Answer = unknown> extends JobHandle<Shape> {
  /** The operation that submitted it. */
  readonly operationId: string;
  /** The body of the submission's answer, as the document describes it. */
  readonly answer: Answer;
}
