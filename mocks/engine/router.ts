import { addRoute, createRouter } from 'rou3';
import { compileRouter } from 'rou3/compiler';
import type { Contract, Operation } from '../../src/contract/contract.ts';

/** An operation, and the percent-encoded values of its path's parameters. */
export interface FoundRoute {
  readonly operation: Operation;
  readonly segments: Readonly<Record<string, string>>;
}

/** Where a request leads: to an operation, or to the methods that its path has instead. */
export type Route = FoundRoute | { readonly operation: undefined; readonly allow: readonly string[] };

/** Finds the operation for a method and a percent-encoded path below the API's base path. */
export type FindRoute = (method: string, path: string) => Route;

/**
 * Prepares the routes of a contract.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching - concrete paths before templated ones
 */
export function createRoutes({ operations }: Contract): FindRoute {
  const router = createRouter<{ operation: Operation; names: readonly string[] }>();
  for (const operation of operations) {
    const { pattern, names } = toPattern(operation.path);
    addRoute(router, operation.method, pattern, { operation, names });
  }
  const match = compileRouter(router);
  // The router lets a slash at the end pass; in OpenAPI, `/jobs/` is another path than `/jobs`.
  const find: typeof match = (method, path) => {
    const found = match(method, path);
    return found?.data.operation.path.endsWith('/') === path.endsWith('/') ? found : undefined;
  };
  const methods = [...new Set(operations.map(({ method }) => method))];
  return (method, path) => {
    // RFC 9110, section 9.3.2: HEAD is GET without the content, whether the document says so or not.
    const found = find(method, path) ?? (method === 'HEAD' ? find('GET', path) : undefined);
    if (found === undefined) {
      return { operation: undefined, allow: methods.filter((each) => find(each, path) !== undefined) };
    }
    const { operation, names } = found.data;
    return { operation, segments: toSegments(names, found.params) };
  };
}

/** A templated path in the router's words. Parameters go by number, since a document's names may have any character. */
function toPattern(path: string): { pattern: string; names: string[] } {
  const names: string[] = [];
  const pieces = path.split(/\{([^}]*)\}/).map((piece, at) => {
    if (at % 2 === 0) return piece.replace(/[:*?+(){}\\]/g, '\\$&');
    return `:p${names.push(piece) - 1}`;
  });
  return { pattern: pieces.join(''), names };
}

function toSegments(
  names: readonly string[],
  params: Readonly<Record<string, string>> | undefined,
): Record<string, string> {
  const segments: Record<string, string> = {};
  names.forEach((name, at) => {
    const value = params?.[`p${at}`];
    if (value !== undefined) segments[name] = value;
  });
  return segments;
}
