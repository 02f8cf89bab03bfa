import type { DocumentReader, Place } from './document-reader.ts';

/** An operation as it stands in the document. */
export interface DocumentOperation {
  /** Where the document gives none, method and path, as the contract says it. */
  readonly id: string;
  /** In lower case. */
  readonly method: string;
  readonly path: string;
  readonly place: Place;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** All operations of a document. */
export function operationsOf(reader: DocumentReader): readonly DocumentOperation[] {
  const paths = reader.at(reader.root, 'paths');
  if (paths === undefined) return [];
  return Object.keys(paths.value).flatMap((path) =>
    methods.flatMap((method): DocumentOperation[] => {
      const place = reader.at(paths, path, method);
      if (place === undefined) return [];
      const { operationId } = place.value;
      const id = typeof operationId === 'string' ? operationId : `${method.toUpperCase()} ${path}`;
      return [{ id, method, path, place }];
    }),
  );
}

/** The operation that a request means, by its method and its path below the base URL. HEAD means GET, if nothing else. */
export function findOperation<Operation extends { readonly method: string; readonly path: string }>(
  operations: readonly Operation[],
  method: string,
  path: string,
): Operation | undefined {
  const here = operations.filter((operation) => toPattern(operation.path).test(path));
  // OpenAPI: concrete paths are matched before their templated counterparts.
  const byConcreteness = here.toSorted((one, other) => variablesIn(one.path) - variablesIn(other.path));
  const by = (wanted: string): Operation | undefined =>
    byConcreteness.find((operation) => operation.method.toLowerCase() === wanted);
  const wanted = method.toLowerCase();
  return by(wanted) ?? (wanted === 'head' ? by('get') : undefined);
}

function toPattern(path: string): RegExp {
  const pieces = path.split(/\{[^}]*\}/).map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${pieces.join('[^/]+')}$`);
}

function variablesIn(path: string): number {
  return path.split('{').length - 1;
}
