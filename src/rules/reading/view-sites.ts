import type { ExpressionSource } from '../../contract/expression.ts';
import type { OpenApiDocument } from '../../contract/load-document.ts';
import type { Scope, Site } from './expression-sites.ts';
import type { LifecyclePlace } from './lifecycles.ts';
import { callbacksOf, type OperationPlace } from './operations.ts';
import { below, entriesBelow, memberOf, membersOf, type Place, rootOf } from './resolve.ts';
import { anyMember, sameValue, subschemasOf } from './schemas.ts';
import type { SubmissionPlace } from './submissions.ts';

/** One answer or callback in which a view is shown. */
interface Use {
  /** The operation whose request `$request` means. */
  readonly operation: OperationPlace;
  readonly lifecycle: LifecyclePlace | undefined;
  readonly isPaged: boolean;
  /** Whether the view stands below an array that has a view of its own. */
  readonly isElement: boolean;
}

const always: readonly ExpressionSource[] = [
  'request.path',
  'request.query',
  'request.header',
  'request.body',
  'job',
  'problem',
  'example',
  'server',
  'url',
  'now',
];

/** Keywords whose values are data. */
const data: readonly string[] = ['example', 'examples', 'default', 'const', 'enum'];

/** Every `x-job-view` of a document. One that no answer shows may say anything that can be read. */
export function viewSites(
  document: OpenApiDocument,
  operations: readonly OperationPlace[],
  submissions: readonly SubmissionPlace[],
): Site[] {
  const uses = usesOf(operations);
  return viewsBelow(rootOf(document)).map(({ pointer, value }): Site => {
    const scope = toScope(uses.get(pointer) ?? [], submissions);
    return { template: value, pointer, scope };
  });
}

function toScope(uses: readonly Use[], submissions: readonly SubmissionPlace[]): Scope {
  const isUnused = uses.length === 0;
  const page: ExpressionSource[] = isUnused || uses.some(({ isPaged }) => isPaged) ? ['page'] : [];
  const item: ExpressionSource[] = isUnused || uses.some(({ isElement }) => isElement) ? ['item', 'index'] : [];
  return {
    name: 'this view',
    sources: [...always, ...page, ...item],
    requests: isUnused ? undefined : [...new Set(uses.map(({ operation }) => operation))],
    lifecycles: [...new Set(uses.flatMap(({ lifecycle }) => lifecycle ?? []))],
    submissions,
  };
}

function usesOf(operations: readonly OperationPlace[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (schema: Place | undefined, use: Omit<Use, 'isElement'>): void => {
    for (const { view, isElement } of viewsIn(schema)) {
      uses.set(view.pointer, [...(uses.get(view.pointer) ?? []), { ...use, isElement }]);
    }
  };
  for (const operation of operations) {
    const { role, responses } = operation;
    const isPaged = role !== undefined && memberOf(role.place, 'page') !== undefined;
    const use = { operation, lifecycle: role?.lifecycle, isPaged };
    for (const schema of [...responses.values()].flatMap(schemasOf)) add(schema, use);
    for (const notice of callbacksOf(operation).flatMap((callback) => callback.operations)) {
      for (const schema of schemasOf(below(notice.place, 'requestBody'))) add(schema, { ...use, isPaged: false });
    }
  }
  return uses;
}

/** The schemas of a response (or request body): of each media type and of each header, as they stand. */
function schemasOf(answer: Place | undefined): Place[] {
  const holders = [...entriesBelow(answer, 'content'), ...entriesBelow(answer, 'headers')];
  return holders.flatMap(([, holder]) => memberOf(holder, 'schema') ?? []);
}

/** Every view in a schema and in those that it consists of. */
function viewsIn(schema: Place | undefined): { view: Place; isElement: boolean }[] {
  if (schema === undefined) return [];
  const found: { view: Place; isElement: boolean }[] = [];
  const visits = new Map([[schema.pointer, { at: schema, isElement: false }]]);
  for (const { at, isElement } of visits.values()) {
    const places = sameValue(at);
    const views = places.flatMap((place) => memberOf(place, 'x-job-view') ?? []);
    found.push(...views.map((view) => ({ view, isElement })));
    const isList = views.some(({ value }) => typeof value === 'string');
    for (const { place, token } of places.flatMap((each) => [...subschemasOf(each)])) {
      const isInner = isElement || (isList && token === anyMember);
      if (token !== undefined) visits.set(`${place.pointer} ${isInner}`, { at: place, isElement: isInner });
    }
  }
  return found;
}

/** Every view that stands below a place, wherever. */
function viewsBelow(place: Place): Place[] {
  return membersOf(place).flatMap(([name, member]) => {
    if (name === 'x-job-view') return [member];
    return data.includes(name) ? [] : viewsBelow(member);
  });
}
