import { idOf, jobsIn } from '../../client/read-job.ts';
import type { Callback } from '../../contract/contract.ts';
import { shapeOf } from '../../contract/shape.ts';
import { parseTemplate } from '../../contract/template.ts';
import { composeView } from '../../generate/compose-view.ts';
import { toJobView } from '../../generate/to-job-view.ts';
import type { Evidence, ReceivedNotice } from './evidence.ts';
import type { JobHistory } from './job-history.ts';
import { type Knowledge, submissionOf, valuesOf } from './known-values.ts';
import { type Sighting, statesIn } from './sighting.ts';

/** What a submission asked to be told of its job at one URL, and what came. */
export interface NoticesOfJob {
  readonly url: string;
  /** The callbacks that go there, less those whose events were not asked for. */
  readonly callbacks: readonly Callback[];
  readonly notices: readonly JobNotice[];
}

/** A notice, and what it shows of the job. */
export interface JobNotice extends Pick<Sighting, 'states' | 'strange' | 'outcome'> {
  readonly received: ReceivedNotice;
  readonly callback: Callback;
}

/** The notices of a job, by the URL at which it was to be told; none where this run hears nothing there. */
export function noticesOf(evidence: Evidence, history: JobHistory): readonly NoticesOfJob[] {
  const [first] = history.submissions;
  const submission = first && submissionOf(history, first.exchange);
  const { receiver } = evidence;
  if (submission?.draft === undefined || receiver === undefined) return [];
  const known = { evidence, history, exchange: submission, states: [] };
  const byUrl = Map.groupBy(submission.draft.operation.callbacks, ({ url }) =>
    String(valuesOf(parseTemplate(url), known)[0]),
  );
  return [...byUrl].flatMap(([url, declared]): NoticesOfJob[] => {
    if (!url.startsWith(receiver)) return [];
    const callbacks = declared.filter((callback) => isWanted(callback, known));
    const received = evidence.notices.filter((each) => each.url === url);
    return [{ url, callbacks, notices: received.flatMap((each) => toJobNotice(each, declared, known)) }];
  });
}

/** A submission may name the callbacks that it wants; without that, it wants all. */
function isWanted({ events, name }: Callback, known: Knowledge): boolean {
  const [wanted] = events === undefined ? [] : valuesOf(parseTemplate(events), known);
  return !Array.isArray(wanted) || wanted.includes(name);
}

/** What a notice shows of a job; nothing, where it is about another one that was submitted together with it. */
function toJobNotice(received: ReceivedNotice, callbacks: readonly Callback[], known: Knowledge): JobNotice[] {
  const { evidence, history, exchange } = known;
  const callback = callbacks.find(({ method }) => method === received.method.toUpperCase());
  if (callback === undefined) return [];
  const { schemas } = evidence.subject.contract;
  const body = callback.body && composeView(shapeOf(callback.body.schema, schemas));
  const view = toJobView({ body }, history.life.states);
  const isAlone = evidence.sightings.filter((each) => each.exchange === exchange).length === 1;
  const shown = jobsIn(view, received.body).find(
    (job) => (idOf(view, job) ?? (isAlone ? history.jobId : '')) === history.jobId,
  );
  return shown === undefined ? [] : [{ received, callback, ...statesIn(view, history.life, shown, '') }];
}
