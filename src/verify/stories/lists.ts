import { parsePointer, valueAt } from '../../contract/pointer.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { sightingsIn } from '../evidence/sighting.ts';
import { type Draft, withParameter } from '../requests/draft.ts';
import { canMeet, meeting } from '../requests/meeting.ts';
import { requestPlaceOf } from '../requests/request-place.ts';
import type { Driver } from '../run/driver.ts';
import type { DrivenJob } from '../run/run.ts';
import { type OperationAs, operationsAs } from '../subject.ts';
import { nextTokenAt } from './next-token-at.ts';

/** So many pages are read in search of a job: on a server with more jobs, that it is not found tells nothing. */
const mostPages = 20;

/** Looks for a job in all lists that ought to have it, page by page. */
export async function findInLists(driver: Driver, job: DrivenJob): Promise<void> {
  const { subject } = driver.run;
  const lists = operationsAs(subject, 'read', job.lifecycle).filter(
    (list) =>
      subject.viewOf(list.id).jobs !== undefined &&
      list.id !== subject.client.lifecycles[job.lifecycle]?.read &&
      canMeet(list, job),
  );
  for (const list of lists) {
    const [draft] = driver.drafts(list);
    await findInPages(driver, job, list, meeting(draft, job));
  }
}

/**
 * The last page that is read is the one that ought to have the job: it does, or there are no further pages. Where the pages
 * are too many, none is.
 */
async function findInPages(driver: Driver, job: DrivenJob, list: OperationAs<'read'>, first: Draft): Promise<void> {
  let draft: Draft | undefined = first;
  for (let page = 0; page < mostPages && draft !== undefined; page += 1) {
    const exchange: Exchange = await driver.send(draft, { kind: 'list' }, job);
    const shown = sightingsIn(driver.run.subject, exchange);
    if (shown.some(({ jobId }) => jobId === job.jobId)) return;
    draft = shown.length === 0 ? undefined : nextPage(driver, list, draft, exchange, page);
  }
}

function nextPage(
  { run: { subject } }: Driver,
  { role }: OperationAs<'read'>,
  draft: Draft,
  { answer, operationId = '' }: Exchange,
  page: number,
): Draft | undefined {
  const at = requestPlaceOf(role.page?.number ?? role.page?.token ?? '');
  if (at === undefined) return undefined;
  if (role.page?.number !== undefined) return withParameter(draft, at.place, at.name, page + 1);
  const pointer = nextTokenAt(subject.contract, operationId);
  const token = pointer === undefined ? undefined : valueAt(answer?.body, parsePointer(pointer));
  return typeof token === 'string' && token !== '' ? withParameter(draft, at.place, at.name, token) : undefined;
}
