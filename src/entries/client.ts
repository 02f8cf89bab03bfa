/**
 * `jobtwin/client`: submits jobs and waits for them, in browsers and in Node. What it knows of an API comes from that API's
 * own entry, such as `jobtwin/<api>`, or from what `jobtwin generate` has written.
 *
 * The examples are those of an application that has run `jobtwin generate map-printer.yaml --out jobs`, for an API by which
 * maps are printed. Where an example does not make them itself, `client` is a client of it, and `job` is a job that the client
 * has submitted.
 *
 * @module client
 */
export type { ClientContract } from '../client/client-contract.ts';
export type { ClientOptions } from '../client/client-options.ts';
export { createClient, type JobClient } from '../client/create-client.ts';
export { createEstimator, type Estimator } from '../client/create-estimator.ts';
export { createHttp } from '../client/create-http.ts';
export type {
  ActionableJob,
  EndedJob,
  FinishedJob,
  JobActions,
  JobHandle,
  JobShape,
  SeenJob,
  Submitted,
  SubmittedJob,
  SubmittedJobs,
} from '../client/job.ts';
export type { Fetch } from '../client/session.ts';
export { type JobView, toJobView } from '../client/to-job-view.ts';
export type {
  BodyOf,
  InitOf,
  JobOf,
  JobOfOperation,
  LifecycleOf,
  PathsOf,
  SubmissionOf,
  SubmittedBy,
  TypedContract,
} from '../client/typed-contract.ts';
export { type FinishedAmong, type Progress, type Settled, type WaitAllOptions, waitAll } from '../client/wait-all.ts';
export type { ReadOptions, WaitOptions, WatchOptions } from '../client/wait-options.ts';
export type { Clock } from '../clock/clock.ts';
export type { Outcome } from '../contract/contract.ts';
export { ContractError } from '../errors/contract-error.ts';
export { DeadlineError } from '../errors/deadline-error.ts';
export { JobCanceledError } from '../errors/job-canceled-error.ts';
export { JobError, type JobErrorCode } from '../errors/job-error.ts';
export { JobFailedError } from '../errors/job-failed-error.ts';
export { ProblemError } from '../errors/problem-error.ts';
export { TimeoutError } from '../errors/timeout-error.ts';
export type { StateSeen } from '../polling/sighting.ts';
