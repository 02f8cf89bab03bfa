import type { OpenApiDocument } from '../../contract/load-document.ts';
import { type LifecyclePlace, lifecyclesOf } from './lifecycles.ts';
import { below, entriesBelow, memberOf, membersOf, type Place, rootOf, textBelow } from './resolve.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** A parameter that an operation declares, itself or by its path item. */
export interface ParameterPlace {
  readonly name: string;
  /** Where it is sent: `path`, `query`, `header` or `cookie`. */
  readonly in: string;
  readonly place: Place;
}

/** The `x-job` of an operation. */
export interface RolePlace {
  readonly kind: string;
  /** The words below the role's name. */
  readonly place: Place;
  /** The lifecycle that is meant; `undefined` where it is not known, or not said. */
  readonly lifecycle: LifecyclePlace | undefined;
}

/** An Operation Object with what it inherits. */
export interface OperationPlace {
  readonly place: Place;
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly ParameterPlace[];
  /** By status, as declared: `404`, `4XX`, `default`. */
  readonly responses: ReadonlyMap<string, Place>;
  readonly role: RolePlace | undefined;
}

/** A request that the API sends back: one expression of an operation's `callbacks`. */
export interface CallbackPlace {
  readonly name: string;
  readonly url: string;
  /** The Path Item at the expression. */
  readonly place: Place;
  /** The operation that makes the API send it. */
  readonly source: OperationPlace;
  readonly operations: readonly OperationPlace[];
}

/** All operations of a document's `paths`. */
export function operationsOf(document: OpenApiDocument): OperationPlace[] {
  const lifecycles = lifecyclesOf(document);
  return entriesBelow(rootOf(document), 'paths').flatMap(([path, item]) => operationsIn(path, item, lifecycles));
}

/** The callbacks of an operation. Their operations are about the lifecycle of the operation itself. */
export function callbacksOf(source: OperationPlace): CallbackPlace[] {
  const lifecycle = source.role?.lifecycle;
  return entriesBelow(source.place, 'callbacks').flatMap(([name, callback]) =>
    entriesBelow(callback).map(([url, place]): CallbackPlace => {
      const operations = operationsIn(url, place, new Map()).map(
        (operation): OperationPlace => ({ ...operation, role: operation.role && { ...operation.role, lifecycle } }),
      );
      return { name, url, place, source, operations };
    }),
  );
}

/** The response that an operation declares for a status: its own, else that of its range (`4XX`), else the default. */
export function responseFor({ responses }: OperationPlace, status: number): Place | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  return (
    responses.get(String(status)) ??
    responses.get(range) ??
    responses.get(range.toLowerCase()) ??
    responses.get('default')
  );
}

/** Whether an operation declares a response for a status. */
export function declares(operation: OperationPlace, status: number): boolean {
  return responseFor(operation, status) !== undefined;
}

/** The declared answers that mean success, by status. */
export function successesOf(operation: OperationPlace): [string, Place][] {
  return [...operation.responses].filter(([status]) => /^2(\d\d|XX)$/i.test(status));
}

function operationsIn(path: string, item: Place, lifecycles: ReadonlyMap<string, LifecyclePlace>): OperationPlace[] {
  return methods.flatMap((method): OperationPlace[] => {
    const place = memberOf(item, method);
    if (place === undefined) return [];
    return [
      {
        place,
        path,
        method,
        id: textBelow(place, 'operationId') ?? `${method.toUpperCase()} ${path}`,
        parameters: parametersOf(item, place),
        responses: new Map(entriesBelow(place, 'responses')),
        role: roleOf(place, lifecycles),
      },
    ];
  });
}

/** A parameter of the operation overrides that of the path item with the same name and place. */
function parametersOf(item: Place, operation: Place): ParameterPlace[] {
  const parameters = [item, operation].flatMap((level) => entriesBelow(level, 'parameters'));
  const byKey = parameters.map(([, place]): [string, ParameterPlace] => {
    const parameter = { name: textBelow(place, 'name') ?? '', in: textBelow(place, 'in') ?? '', place };
    return [`${parameter.in} ${parameter.name}`, parameter];
  });
  return [...new Map(byKey).values()];
}

function roleOf(operation: Place, lifecycles: ReadonlyMap<string, LifecyclePlace>): RolePlace | undefined {
  const [only] = membersOf(memberOf(operation, 'x-job'));
  if (only === undefined) return undefined;
  const [kind, place] = only;
  const named = below(place, 'lifecycle');
  const [first, ...others] = lifecycles.values();
  const standard = others.length === 0 ? first : undefined;
  return { kind, place, lifecycle: named === undefined ? standard : lifecycles.get(String(named.value)) };
}
