import { expect } from 'vitest';
import type { Contract } from '../../../src/contract/contract.ts';
import { parsePointer, valueAt } from '../../../src/contract/pointer.ts';
import { isObject } from '../../../src/contract/resolver.ts';
import { operationsOf } from '../../../src/verify/document/document-operations.ts';
import { type Draft, evaluateDraft, withHeader, withParameter } from '../../../src/verify/requests/draft.ts';
import { operationsAs } from '../../../src/verify/subject.ts';
import type { Exchange } from '../conformance.ts';
import { authorized, draftsOf } from '../drafts-of.ts';
import { fitting } from '../meeting.ts';
import { operationOf, type Subject } from '../subject.ts';
import { toRequest } from '../to-request.ts';
import type { Case } from './case.ts';

/** A Link Object of the document: where an answer leads to. */
interface Link {
  readonly operationId: string;
  readonly status: string;
  readonly name: string;
  readonly target: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export const links: Case = {
  name: 'links lead to the job',
  trials: (subject) =>
    linksOf(subject).map((link) => ({
      on: `${link.operationId} ${link.status} ${link.name}`,
      async run(session) {
        const [draft] = draftsOf(operationOf(subject, link.operationId), subject.contract);
        // Of several successes an operation answers one by itself; the others must be asked for.
        const source = withHeader(await fitting(session, draft), 'prefer', `code=${link.status}`);
        const exchange = await session.send(source);
        expect(String(exchange.status)).toBe(link.status);
        const [target] = draftsOf(operationOf(subject, link.target), subject.contract);
        const linked = Object.entries(link.parameters).reduce<Draft>((here, [key, expression]) => {
          const name = key.replace(/^(path|query|header|cookie)\./, '');
          const parameter = here.operation.parameters.find((each) => each.name === name);
          return withParameter(here, parameter?.in ?? 'path', name, resolve(expression, source, exchange));
        }, target);
        const reached = await session.send(linked);
        expect(reached.status).toBeLessThan(300);
        // A stop or a deletion may have nothing to show; that it found the job is all that can be seen.
        if (!subject.jobs.shows(link.target).id) return;
        expect(subject.jobs.idIn(link.target, reached)).toBe(subject.jobs.idIn(link.operationId, exchange));
      },
    })),
};

function linksOf({ document }: Subject): Link[] {
  return operationsOf(document).flatMap(({ id, place }) =>
    Object.keys(document.at(place, 'responses')?.value ?? {}).flatMap((status) =>
      Object.keys(document.at(place, 'responses', status, 'links')?.value ?? {}).flatMap((name) => {
        const { operationId, parameters } = document.at(place, 'responses', status, 'links', name)?.value ?? {};
        const target = String(operationId);
        return [{ operationId: id, status, name, target, parameters: isObject(parameters) ? parameters : {} }];
      }),
    ),
  );
}

/** A runtime expression of OpenAPI over an exchange; all else is itself. */
function resolve(expression: unknown, draft: Draft, { headers, body }: Exchange): unknown {
  if (typeof expression !== 'string' || !expression.startsWith('$')) return expression;
  const [, pointer] = /^\$response\.body#(.*)$/.exec(expression) ?? [];
  if (pointer !== undefined) return valueAt(body, parsePointer(pointer));
  const [, header] = /^\$response\.header\.(.*)$/.exec(expression) ?? [];
  return header === undefined ? evaluateDraft(expression, draft) : headers.get(header);
}

export const locations: Case = {
  name: 'Location leads to the job',
  trials: (subject) =>
    operationsAs(subject, 'submit').flatMap(({ id, answers }) => {
      const shown = Object.values(answers).flatMap((answer) => Object.entries(answer.headers));
      const names = new Set(shown.filter(([, header]) => isUrlOfJob(header.schema)).map(([name]) => name));
      return [...names].map((name) => ({
        on: `${id} ${name}`,
        async run(session) {
          const [draft] = draftsOf(operationOf(subject, id), subject.contract);
          const job = await session.submit(draft);
          const url = session.resolve(job.exchange.headers.get(name) ?? '', job.exchange.request.url);
          const exchange = await session.sendRequest(toRequest(blank(draft, subject.contract), url, 'GET'));
          expect(exchange.status).toBeLessThan(300);
          expect(exchange.text).toContain(job.id);
        },
      }));
    }),
};

/** Nothing of a draft but its credentials. */
function blank({ operation }: Draft, contract: Contract): Draft {
  const nowhere = { operation: { ...operation, path: '' }, path: {}, query: {}, header: {}, cookie: {} };
  return authorized(nowhere, operation.security[0] ?? [], contract);
}

function isUrlOfJob(schema: unknown): boolean {
  return isObject(schema) && /^\{\$server\}.*\{\$job\.id\}/.test(String(schema['x-job-view']));
}
