import type { Callback } from '../../contract/contract.ts';
import { toPointer } from '../../contract/pointer.ts';
import type { Place } from '../document/document-reader.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { historiesOf, type JobHistory } from '../evidence/job-history.ts';
import { type JobNotice, type NoticesOfJob, noticesOf } from '../evidence/job-notices.ts';
import type { Sighting } from '../evidence/sighting.ts';
import type { Subject } from '../subject.ts';
import type { Breach, Check } from './check.ts';
import { rolePointer } from './pointers.ts';
import { tell, tellAny } from './tell.ts';

/**
 * Who asks to be called back hears of the end of the job once, not before it, and what is true. Without a receiver nothing is
 * judged: nobody would have heard.
 *
 * @see docs/lifecycle-extension.md, "notify"
 */
export const callbackOnce: Check = {
  name: 'callback-once',
  about: 'life',
  rule: 'The end of a job is told by each callback once, as the document says.',
  source: 'lifecycle extension, "notify"; OpenAPI 3.1, Callback Object',
  whyNot: ({ receiver }) =>
    receiver === undefined ? 'nobody listened: the server had no URL to call back to' : undefined,
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      const ended = history.told.find(({ outcome }) => outcome !== undefined);
      if (ended === undefined) continue;
      for (const told of noticesOf(evidence, history)) {
        yield* wrongCount(evidence, history, told, ended);
        for (const notice of told.notices) yield* untrue(evidence, history, notice, ended);
      }
    }
  },
};

function* wrongCount(
  { subject }: Evidence,
  { submissions, jobId }: JobHistory,
  { callbacks, notices }: NoticesOfJob,
  ended: Sighting,
): Generator<Breach> {
  const due = callbacks.filter(({ on }) => ended.states.some((state) => on.includes(state)));
  // On the way, a job may have come through states that nobody saw.
  const ofEnd = notices.filter(({ states, outcome }) => states.length === 0 || outcome !== undefined);
  const isCertain = callbacks.every(({ on }) => new Set(ended.states.map((state) => on.includes(state))).size === 1);
  if (!isCertain || ofEnd.length === due.length) return;
  const operationId = submissions[0]?.operationId;
  const names = due.map(({ name }) => name);
  yield {
    exchange: ended.exchange,
    ...(operationId !== undefined && { operationId }),
    jobId,
    message: `job ${jobId} ended as ${tellAny(ended.states)}, and ${ofEnd.length} callbacks about that came`,
    expected:
      names.length === 0 ? 'none: none is declared for this end' : `${names.length}: ${names.join(', ')}, once each`,
    pointer: callbackPlace(subject, operationId, due[0] ?? callbacks[0]).pointer,
  };
}

function* untrue(
  { subject }: Evidence,
  { submissions, told, jobId }: JobHistory,
  { received, callback, states, outcome, strange }: JobNotice,
  ended: Sighting,
): Generator<Breach> {
  const operationId = submissions[0]?.operationId;
  const { place, pointer } = callbackPlace(subject, operationId, callback);
  const about = { ...(operationId !== undefined && { operationId }), jobId, pointer };
  const alive = told.findLast((each) => each.outcome === undefined && each.exchange.sentAtMs > received.receivedAtMs);
  const tellsEnd = states.length === 0 || outcome !== undefined;
  if (alive !== undefined && tellsEnd) {
    const message = `${callback.name} came while job ${jobId} was still ${tellAny(alive.states)}`;
    yield { ...about, exchange: alive.exchange, message, expected: `no callback before ${tellAny(callback.on)}` };
  }
  if (strange !== undefined || (outcome !== undefined && !states.some((state) => ended.states.includes(state)))) {
    const shown = strange === undefined ? tellAny(states) : tell(strange.value);
    const message = `${callback.name} says that job ${jobId} is ${shown}`;
    yield { ...about, exchange: ended.exchange, message, expected: `${tellAny(ended.states)}, as the job has ended` };
  }
  const [misfit] = place === undefined ? [] : subject.document.misfits(place, received.body);
  if (misfit !== undefined) {
    const message = `the body of ${callback.name} does not fit: "${misfit.pointer}" ${misfit.message}`;
    yield { ...about, message, expected: 'a body that fits the schema of the callback' };
  }
}

/** The schema of a callback's body, and a pointer to it, or to the operation where it has none. */
function callbackPlace(
  subject: Subject,
  operationId: string | undefined,
  callback: Callback | undefined,
): { readonly place: Place | undefined; readonly pointer: string } {
  const operation = subject.operations.find(({ id }) => id === operationId)?.place;
  const { name = '', url = '', method = '', body } = callback ?? {};
  const request =
    operation && subject.document.at(operation, 'callbacks', name, url, method.toLowerCase(), 'requestBody');
  const content = request && subject.document.at(request, 'content');
  // The contract has media types in lower case, whatever the document says.
  const mediaType = Object.keys(content?.value ?? {}).find((each) => each.toLowerCase() === body?.mediaType) ?? '';
  const place = content && subject.document.at(content, mediaType, 'schema');
  return { place, pointer: place === undefined ? rolePointer(subject, operationId) : toPointer(place.tokens) };
}
