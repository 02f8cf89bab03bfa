import { at } from '../../client/at.ts';
import { isObject } from '../../contract/resolver.ts';
import { declaredKey } from '../coverage/coverage.ts';
import { declaredAnswer } from '../document/declared-answer.ts';
import type { Place } from '../document/document-reader.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { type Draft, evaluateDraft, withParameter } from '../requests/draft.ts';
import { writeRequest } from '../requests/write-request.ts';
import type { Driver } from '../run/driver.ts';
import type { DrivenJob } from '../run/run.ts';

/** Goes where the answer to a submission says that its job is: by the URLs in its headers, and by its links. */
export async function followLinks(driver: Driver, job: DrivenJob): Promise<void> {
  const { submission } = job;
  if (submission?.answer === undefined) return;
  const { subject } = driver.run;
  const operation = subject.operations.find(({ id }) => id === submission.operationId);
  const answer = operation && declaredAnswer(subject.document, operation, submission.answer.status);
  for (const header of urlsOfJobs(driver, submission)) await followUrl(driver, job, submission, header);
  const links = answer && subject.document.at(answer, 'links');
  for (const name of Object.keys(links?.value ?? {})) {
    const link = links && subject.document.at(links, name);
    if (link !== undefined) await followLink(driver, job, submission, name, link);
  }
}

/** Headers that, by their view, are the URL of the job. */
function urlsOfJobs({ run: { subject } }: Driver, { operationId, answer }: Exchange): readonly string[] {
  const answers = subject.contract.operations.find(({ id }) => id === operationId)?.answers ?? {};
  const declared = answers[declaredKey(Object.keys(answers), answer?.status ?? 0) ?? ''];
  return Object.entries(declared?.headers ?? {})
    .filter(([, { schema }]) => /^\{\$server\}.*\{\$job\.id\}/.test(viewIn(schema)))
    .map(([name]) => name.toLowerCase())
    .filter((name) => answer?.headers[name] !== undefined);
}

function viewIn(schema: unknown): string {
  return isObject(schema) ? String(schema['x-job-view']) : '';
}

/** A URL is followed within the API alone: credentials go nowhere else. */
async function followUrl(driver: Driver, job: DrivenJob, from: Exchange, header: string): Promise<void> {
  const url = toOwnUrl(driver, from, from.answer?.headers[header] ?? '');
  const { read: operationId } = driver.run.subject.client.lifecycles[job.lifecycle] ?? {};
  const read = driver.run.subject.contract.operations.find(({ id }) => id === operationId);
  if (url === undefined || read === undefined) return;
  const [draft] = driver.drafts(read);
  const { headers } = writeRequest(draft, driver.run.baseUrl);
  const intent = { kind: 'location', name: header, from: from.number } as const;
  const request = { method: 'GET', url: withQueryCredentials(url, draft), headers };
  await driver.sendWritten(request, intent, { operationId: read.id, about: job });
}

/** A URL that a server names has no keys in it, as a rule. */
function withQueryCredentials(url: string, { operation, query }: Draft): string {
  const whole = new URL(url);
  for (const { in: place, name } of operation.security.flat()) {
    if (place === 'query' && name in query) whole.searchParams.set(name, String(query[name]));
  }
  return whole.href;
}

/** The URL below the base URL, also where the server names itself as the document does; `undefined` elsewhere. */
function toOwnUrl({ run: { baseUrl, subject } }: Driver, { request }: Exchange, named: string): string | undefined {
  const url = URL.canParse(named, request.url) ? new URL(named, request.url).href : '';
  const { server } = subject.contract;
  const [base] = [baseUrl, server].filter((each) => url === each || url.startsWith(`${each}/`));
  return base === undefined ? undefined : baseUrl + url.slice(base.length);
}

async function followLink(driver: Driver, job: DrivenJob, from: Exchange, name: string, link: Place): Promise<void> {
  const { operationId, parameters } = link.value;
  const target = driver.run.subject.contract.operations.find(({ id }) => id === operationId);
  // What a link leads to beyond looking, such as a stop, is told by stories of its own.
  if (target === undefined || target.method !== 'GET' || target.role?.kind !== 'read') return;
  const draft = Object.entries(isObject(parameters) ? parameters : {}).reduce<Draft>((here, [key, expression]) => {
    const parameter = key.replace(/^(path|query|header|cookie)\./, '');
    const { in: place = 'path' } = target.parameters.find((each) => each.name === parameter) ?? {};
    return withParameter(here, place, parameter, resolve(expression, from));
  }, driver.drafts(target)[0]);
  await driver.send(draft, { kind: 'link', name, from: from.number }, job);
}

/** A runtime expression of OpenAPI over an exchange; all else is itself. */
function resolve(expression: unknown, { draft, answer }: Exchange): unknown {
  if (typeof expression !== 'string' || !expression.startsWith('$')) return expression;
  const [, pointer] = /^\$response\.body#(.*)$/.exec(expression) ?? [];
  if (pointer !== undefined) return at(answer?.body, pointer);
  const [, header] = /^\$response\.header\.(.*)$/.exec(expression) ?? [];
  if (header !== undefined) return answer?.headers[header.toLowerCase()];
  return draft && evaluateDraft(expression, draft);
}
