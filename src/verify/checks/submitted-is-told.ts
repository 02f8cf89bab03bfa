import { at } from '../../client/at.ts';
import { jobsIn } from '../../client/read-job.ts';
import { askedForParts } from '../evidence/asked-for-parts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { isSuccess, roleOf } from '../evidence/job-history.ts';
import type { Breach, Check } from './check.ts';
import { headerPointer, schemaPointer } from './pointers.ts';
import { tell } from './tell.ts';

/**
 * Who submits a job is told its id, where the views of the answer have a place for it: without it, the job is lost.
 *
 * @see docs/lifecycle-extension.md, "How clients read the same words"
 */
export const submittedIsTold: Check = {
  name: 'submitted-is-told',
  about: 'life',
  rule: 'The answer to a submission tells the id of the job where its views promise one.',
  source: 'lifecycle extension, "x-job-view": a view is a promise',
  needs: ['valid'],
  *judge(evidence) {
    for (const exchange of evidence.exchanges) {
      const isSubmission = roleOf(evidence, exchange)?.kind === 'submit' && exchange.intent.kind === 'valid';
      if (isSubmission && isSuccess(exchange) && !askedForParts(exchange)) yield* untold(evidence, exchange);
    }
  },
};

/** That a body cannot be read at all, is for another check to tell. */
function* untold({ subject, sightings }: Evidence, exchange: Exchange): Generator<Breach> {
  const { operationId, answer } = exchange;
  if (operationId === undefined || answer === undefined || answer.malformed !== undefined) return;
  const view = subject.viewOf(operationId, answer.status);
  const jobs = jobsIn(view, answer.body);
  const told = new Set(sightings.filter((each) => each.exchange === exchange).map(({ pointer }) => pointer));
  for (const [index, job] of jobs.entries()) {
    const place = view.jobs === undefined ? '' : `${view.jobs}/${index}`;
    if (told.has(place)) continue;
    const [inBody] = view.id ?? [];
    const [inHeader] = view.header ?? [];
    const about = { exchange, operationId, expected: 'the id of the job that was submitted: the view promises it' };
    const found = `the submission is answered ${answer.status}, yet it tells no job:`;
    if (inBody !== undefined) {
      const message = `${found} ${tell(at(job, inBody))} stands at "${place}${inBody}"`;
      yield { ...about, message, pointer: schemaPointer(subject, exchange) };
    } else if (inHeader !== undefined) {
      const message = `${found} ${tell(answer.headers[inHeader])} stands at the header ${inHeader}`;
      yield { ...about, message, pointer: headerPointer(subject, exchange, inHeader) };
    }
  }
}
