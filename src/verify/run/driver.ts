import { at } from '../../client/at.ts';
import type { Operation } from '../../contract/contract.ts';
import type { Exchange, Intent, JobRef } from '../evidence/exchange.ts';
import { type Sighting, sightingsIn } from '../evidence/sighting.ts';
import { type Draft, draftsOf } from '../requests/draft.ts';
import { meeting } from '../requests/meeting.ts';
import { withoutStrangers } from '../requests/without-strangers.ts';
import type { WrittenRequest } from '../requests/write-request.ts';
import { limitStatusesOf } from './limit-statuses.ts';
import { pause } from './pause.ts';
import { retryAfterMsOf } from './retry-after.ts';
import type { DrivenJob, Run } from './run.ts';
import { asking, type Scenario } from './scenario.ts';
import { type Purpose, send, sendDraft } from './send.ts';
import { Undone } from './undone.ts';
import { watchJob } from './watch-job.ts';

/** How a story talks to the server. Everything is recorded, nothing is judged. */
export interface Driver {
  readonly run: Run;
  /** The valid requests of an operation that its document shows: one for each example of its body. */
  drafts(operation: Operation): [Draft, ...Draft[]];
  /**
   * Sends a draft. Those of a submission count, until they are refused: whatever is wrong with them, they may be accepted.
   *
   * @throws {Undone} when no more submissions are allowed, when the run only reads and this does not, or see {@link send}
   */
  send(draft: Draft, intent: Intent, about?: JobRef): Promise<Exchange>;
  /** @throws {Undone} see {@link send} */
  sendWritten(
    request: WrittenRequest,
    intent: Intent,
    more?: Pick<Purpose, 'operationId' | 'about'>,
  ): Promise<Exchange>;
  /**
   * Submits, whatever the answer.
   *
   * @throws {Undone} when no more submissions are allowed, or see {@link send}
   */
  submitOnce(draft: Draft, intent: Intent, scenario?: Scenario): Promise<Exchange>;
  /**
   * Submits; again after a while where there is no room.
   *
   * @returns the jobs that the answer shows: none where it is refused, or shows none
   * @throws {Undone} when no more submissions are allowed, there is no time to wait for room, or see {@link send}
   */
  submit(draft: Draft, intent: Intent, scenario?: Scenario): Promise<readonly DrivenJob[]>;
  /** Looks at a job by the operation that shows it. */
  look(job: DrivenJob, intent: Intent): Promise<Sighting | undefined>;
  /** Looks at a job until it has ended, or is in this state: see {@link watchJob}. */
  watch(job: DrivenJob, until?: string): Promise<Sighting | undefined>;
}

/** So often a submission is tried for which there is no room. */
const mostTries = 5;

/** Creates the driver of one story. */
export function createDriver(run: Run, story: string): Driver {
  const { subject, clock } = run;
  const driver: Driver = {
    run,
    drafts: (operation) => draftsOf(operation, subject.contract, { credentials: run.credentials }),
    async send(draft, intent, about) {
      const { id, role } = draft.operation;
      if (run.isReadOnly && role !== undefined && role.kind !== 'read') {
        throw new Undone('story', `${id} is there to ${role.kind}, and the run only reads`);
      }
      const isSubmission = role?.kind === 'submit';
      if (isSubmission && run.submissions >= run.maxJobs) {
        throw new Undone('story', `all ${run.maxJobs} submissions were sent`);
      }
      if (isSubmission) run.submissions += 1;
      // What is wrong stays wrong: it is refused, and nobody is called.
      const sent = intent.kind === 'broken' ? draft : withoutStrangers(draft, run.receiver?.url);
      const exchange = await sendDraft(run, sent, { story, intent, about });
      if (isSubmission && isRefused(exchange)) run.submissions -= 1;
      return exchange;
    },
    sendWritten: (request, intent, more = {}) => send(run, request, { story, intent, ...more }),
    async submitOnce(draft, intent, scenario) {
      const asked = scenario === undefined || run.isSteered === false ? undefined : asking(run, draft, scenario);
      const submission = await driver.send(asked ?? draft, intent);
      if (asked !== undefined) run.isSteered ??= wasApplied(submission);
      return submission;
    },
    async submit(draft, intent, scenario) {
      for (let tries = 1; ; tries += 1) {
        const submission = await driver.submitOnce(draft, intent, scenario);
        if (!isFull(run, submission) || tries === mostTries) return keepJobs(run, draft, submission);
        await pause(run, retryAfterMsOf(submission, clock.now()) ?? 1000);
      }
    },
    look: async (job, intent) => (await lookAt(driver, job, intent))?.sighting,
    async watch(job, until) {
      if (subject.client.lifecycles[job.lifecycle]?.read === undefined) return undefined;
      return watchJob(run, job, () => lookAt(driver, job, { kind: 'poll' }), job.submission, until);
    },
  };
  return driver;
}

async function lookAt(driver: Driver, job: DrivenJob, intent: Intent) {
  const { subject } = driver.run;
  const read = subject.contract.operations.find(({ id }) => id === subject.client.lifecycles[job.lifecycle]?.read);
  if (read === undefined) throw new Undone('story', `no operation shows a job of ${job.lifecycle}`);
  const [draft] = driver.drafts(read);
  const exchange = await driver.send(meeting(draft, job), intent, { jobId: job.jobId, lifecycle: job.lifecycle });
  const shown = sightingsIn(subject, exchange);
  const isList = subject.viewOf(read.id, exchange.answer?.status).jobs !== undefined;
  return { exchange, sighting: isList ? shown.find(({ jobId }) => jobId === job.jobId) : shown[0] };
}

/** Whether a submission has certainly made no job. */
function isRefused({ answer }: Exchange): boolean {
  return answer !== undefined && answer.status >= 400 && answer.status < 500;
}

/** A refusal tells nothing of what is understood. */
function wasApplied({ answer }: Exchange): boolean | undefined {
  if (answer === undefined || answer.status >= 400) return undefined;
  return /\b(outcome|duration|hold)\b/.test(answer.headers['preference-applied'] ?? '');
}

/** Whether a submission is refused for a time only: the server is busy, or a limit has no room. */
function isFull({ subject }: Run, submission: Exchange): boolean {
  return [429, 503, ...limitStatusesOf(subject, submission)].includes(submission.answer?.status ?? 0);
}

function keepJobs({ subject, jobs }: Run, draft: Draft, submission: Exchange): readonly DrivenJob[] {
  const { group } = subject.viewOf(draft.operation.id, submission.answer?.status);
  const ofGroup = group === undefined ? undefined : at(submission.answer?.body, group);
  const submitted = sightingsIn(subject, submission).map(({ jobId, lifecycle }) => ({
    jobId,
    lifecycle,
    draft,
    submission,
    ...(ofGroup !== undefined && { group: ofGroup }),
  }));
  jobs.push(...submitted);
  return submitted;
}
