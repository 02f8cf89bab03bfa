import type { DocumentReader, Place } from './document-reader.ts';

/** An operation as it stands in the document. */
export interface DocumentOperation {
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
      return place === undefined ? [] : [{ id: String(place.value.operationId), method, path, place }];
    }),
  );
}

/** The operation that a request means, by its method and its path below the base URL. HEAD means GET, if nothing else. */
export function findOperation(
  operations: readonly DocumentOperation[],
  method: string,
  path: string,
): DocumentOperation | undefined {
  const wanted = method.toLowerCase();
  const here = operations.filter((operation) => toPattern(operation.path).test(path));
  // OpenAPI: concrete paths are matched before their templated counterparts.
  const byConcreteness = here.toSorted((one, other) => variablesIn(one.path) - variablesIn(other.path));
  return (
    byConcreteness.find((operation) => operation.method === wanted) ??
    byConcreteness.find((operation) => wanted === 'head' && operation.method === 'get')
  );
}

function toPattern(path: string): RegExp {
  const pieces = path.split(/\{[^}]*\}/).map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${pieces.join('[^/]+')}$`);
}

function variablesIn(path: string): number {
  return path.split('{').length - 1;
}
