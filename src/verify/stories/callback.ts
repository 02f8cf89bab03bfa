import type { Draft } from '../requests/draft.ts';
import { bodySchemaOf } from '../requests/request-schemas.ts';
import { callbackPlaces, putAt } from '../requests/without-strangers.ts';
import type { Run } from '../run/run.ts';
import type { Subject } from '../subject.ts';

/** A draft that asks to be called back where this run can hear it. */
export interface CallingBack {
  readonly draft: Draft;
  /** Where the callback will come to; absent where the operation has none, or nobody listens. */
  readonly callback?: string;
}

/** Puts a URL of the run's own where the document says that a callback goes. */
export function withCallback({ subject, receiver, exchanges }: Run, draft: Draft): CallingBack {
  const { body, operation } = draft;
  const url = receiver?.urlFor(`${exchanges.length + 1}`);
  const [place] = callbackPlaces(operation);
  if (url === undefined || place === undefined || body === undefined) return { draft };
  const value = putAt(body.value, place, url);
  const asking = { ...draft, body: { ...body, value } };
  return fits(subject, asking) ? { draft: asking, callback: url } : { draft };
}

/** Callbacks come after the end of a job, in their own time. */
const patienceMs = 3000;
const stepMs = 50;

/** Waits until as many callbacks have come as there are jobs, and a little longer, since each should come once. */
export async function untilCalledBack({ clock, receiver, signal }: Run, url: string, jobs: number): Promise<void> {
  const isMissing = (): boolean => (receiver?.notices.filter((notice) => notice.url === url).length ?? 0) < jobs;
  for (let waitedMs = 0; waitedMs < patienceMs && isMissing(); waitedMs += stepMs) await clock.sleep(stepMs, signal);
  await clock.sleep(stepMs, signal);
}

function fits(subject: Subject, { operation, body }: Draft): boolean {
  const schema = bodySchemaOf(subject, operation, body?.mediaType ?? '');
  return schema !== undefined && subject.document.misfits(schema, body?.value).length === 0;
}
