import type { ExpressionSource } from '../../contract/expression.ts';
import type { OpenApiDocument } from '../../contract/load-document.ts';
import type { Json } from '../../contract/template.ts';
import { type LifecyclePlace, lifecyclesOf } from './lifecycles.ts';
import { callbacksOf, type OperationPlace, operationsOf } from './operations.ts';
import { below, memberOf, membersOf, type Place } from './resolve.ts';
import { type SubmissionPlace, submissionsOf } from './submissions.ts';
import { viewSites } from './view-sites.ts';

/** A template of the document, with what its expressions may speak of. */
export interface Site {
  readonly template: Json;
  readonly pointer: string;
  readonly scope: Scope;
}

/** What has a value at a site. */
export interface Scope {
  /** Names the site in messages: "the input of a submission". */
  readonly name: string;
  readonly sources: readonly ExpressionSource[];
  /** The fields of `$job` that have a value already. Absent: all. */
  readonly jobFields?: readonly string[];
  /** The names that `$each` knows here. */
  readonly each?: readonly string[];
  /** The operations whose request may be meant; `undefined` where that is not known. */
  readonly requests: readonly OperationPlace[] | undefined;
  /** The lifecycles whose jobs may be meant. */
  readonly lifecycles: readonly LifecyclePlace[];
  readonly submissions: readonly SubmissionPlace[];
}

const surroundings: readonly ExpressionSource[] = ['server', 'url', 'now'];
const inRequest: readonly ExpressionSource[] = ['request.path', 'request.query', 'request.header', 'request.body'];
const atSubmission: readonly ExpressionSource[] = [...inRequest, 'each', 'random', ...surroundings];

/** Every template of a document: those of `x-jobs`, of each `x-job`, of callback URLs and of each `x-job-view`. */
export function sitesOf(document: OpenApiDocument): Site[] {
  const operations = operationsOf(document);
  const submissions = submissionsOf(operations);
  const lifecycles = [...lifecyclesOf(document).values()];
  return [
    ...lifecycles.flatMap((lifecycle) => lifecycleSites(lifecycle, submissions)),
    ...submissions.flatMap((submission) => submissionSites(submission, submissions)),
    ...operations.flatMap((operation) => [
      ...roleSites(operation, submissions),
      ...callbackSites(operation, submissions),
    ]),
    ...viewSites(document, operations, submissions),
  ];
}

function lifecycleSites(lifecycle: LifecyclePlace, submissions: readonly SubmissionPlace[]): Site[] {
  const own = submissions.filter((submission) => submission.lifecycle?.name === lifecycle.name);
  const requests = [...new Set(own.map(({ operation }) => operation))];
  const scope = { requests, lifecycles: [lifecycle], submissions };
  const drawn: readonly ExpressionSource[] = [...inRequest, 'random', ...surroundings];
  const { place } = lifecycle;
  return [
    ...site(memberOf(place, 'group'), { ...scope, name: 'the group of a lifecycle', sources: drawn }),
    ...site(memberOf(place, 'id'), {
      ...scope,
      name: 'the id of a lifecycle',
      sources: [...drawn, 'job'],
      jobFields: ['group'],
    }),
    ...membersOf(memberOf(place, 'limits')).flatMap(([, limit]) =>
      site(memberOf(limit, 'by'), { ...scope, name: 'a limit', sources: [...inRequest, 'job'] }),
    ),
    ...[...lifecycle.states.values()].flatMap((state) =>
      site(memberOf(state.place, 'log'), { ...scope, name: 'a log', sources: ['job'] }),
    ),
  ];
}

function submissionSites(submission: SubmissionPlace, submissions: readonly SubmissionPlace[]): Site[] {
  const { operation, place, lifecycle, each, input, result } = submission;
  const scope = { requests: [operation], lifecycles: lifecycle ? [lifecycle] : [], submissions, each };
  const sources: readonly ExpressionSource[] = [...atSubmission, 'job'];
  return [
    ...membersOf(memberOf(place, 'each')).flatMap(([name, source]) => {
      const earlier = each.slice(0, each.indexOf(name));
      return site(source, { ...scope, name: `the elements of "${name}"`, sources: atSubmission, each: earlier });
    }),
    ...site(input, {
      ...scope,
      name: 'the input of a submission',
      sources,
      jobFields: ['id', 'group', 'created'],
    }),
    ...site(result, {
      ...scope,
      name: 'the result of a submission',
      sources,
      jobFields: ['id', 'group', 'state', 'created', 'started', 'ended', 'updated', 'input', 'log', 'children'],
    }),
  ];
}

function roleSites(operation: OperationPlace, submissions: readonly SubmissionPlace[]): Site[] {
  const { role } = operation;
  if (role === undefined) return [];
  const lifecycles = role.lifecycle ? [role.lifecycle] : [];
  const scope = { requests: [operation], lifecycles, submissions, sources: inRequest };
  const word = (name: string, ...path: string[]): Site[] => site(below(role.place, ...path), { ...scope, name });
  const where = memberOf(role.place, 'where');
  return [
    ...word('sparse', 'sparse', 'fields'),
    ...word('order', 'order'),
    ...word('page', 'page'),
    ...word('skip', 'skip'),
    ...site(where, { ...scope, name: 'the right side of where' }),
    ...membersOf(where).map(
      ([field, { pointer }]): Site => ({
        template: field,
        pointer,
        scope: { ...scope, name: 'the left side of where', sources: ['job'] },
      }),
    ),
  ];
}

/** In a callback, the request is the one that submitted the job. */
function callbackSites(operation: OperationPlace, submissions: readonly SubmissionPlace[]): Site[] {
  const { role } = operation;
  if (role?.kind !== 'submit') return [];
  const scope = { requests: [operation], lifecycles: role.lifecycle ? [role.lifecycle] : [], submissions };
  const sources: readonly ExpressionSource[] = [...inRequest, 'job', ...surroundings];
  return callbacksOf(operation).flatMap(({ url, place, operations }) => [
    { template: url, pointer: place.pointer, scope: { ...scope, name: 'the URL of a callback', sources } },
    ...operations.flatMap(({ role: notice }) =>
      ['events', 'headers'].flatMap((name) =>
        site(notice && memberOf(notice.place, name), { ...scope, name, sources: inRequest }),
      ),
    ),
  ]);
}

function site(place: Place | undefined, scope: Scope): Site[] {
  return place === undefined ? [] : [{ template: place.value, pointer: place.pointer, scope }];
}
