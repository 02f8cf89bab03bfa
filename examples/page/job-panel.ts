import type { EndedJob } from '../../src/client/job.ts';
import { JobCanceledError } from '../../src/errors/job-canceled-error.ts';
import { JobFailedError } from '../../src/errors/job-failed-error.ts';
import type { Api } from './apis.ts';
import { element } from './element.ts';
import { createStateTrack } from './state-track.ts';
import type { Submission } from './submission.ts';

/** Shows the life of a job. */
export interface JobPanel {
  readonly element: HTMLElement;
  begin(): void;
  submitted(id: string): void;
  moved(seen: { readonly state: string }): void;
  ended(job: EndedJob): void;
  /** A job that failed or was canceled has ended, too; everything else is told. */
  failed(error: unknown): void;
}

/** Creates the panel for the jobs of a submission. */
export function createJobPanel({ contract }: Api, { lifecycle }: Submission): JobPanel {
  const { initial = '', states = {} } = contract.lifecycles[lifecycle] ?? {};
  const track = createStateTrack(states, initial);
  const id = element('p', { className: 'code' });
  const status = element('p', { role: 'status' }, 'No job yet.');
  const result = element('pre', { role: 'group', ariaLabel: 'Result', tabIndex: 0, hidden: true });
  const ended = (job: EndedJob): void => {
    const lastedMs = (job.history.at(-1)?.atMs ?? 0) - (job.history[0]?.atMs ?? 0);
    status.textContent = `Ended with ${job.outcome} after ${(lastedMs / 1000).toFixed(1)} s.`;
    result.textContent = JSON.stringify(job.result ?? job.failure ?? job.body, null, 2);
    result.hidden = false;
  };
  track.show();
  return {
    element: element('div', {}, track.element, id, status, result),
    begin() {
      track.show();
      id.textContent = '';
      status.textContent = 'Submitting …';
      result.hidden = true;
    },
    submitted(jobId) {
      id.textContent = `Job ${jobId}`;
    },
    moved({ state }) {
      track.show(state);
      status.textContent = `Waiting; it is ${state}.`;
    },
    ended,
    failed(error) {
      if (error instanceof JobFailedError || error instanceof JobCanceledError) ended(error.job);
      else status.textContent = error instanceof Error ? error.message : String(error);
    },
  };
}
