import type { Operation } from '../../contract/contract.ts';
import { type DocumentOperation, findOperation } from '../document/document-operations.ts';
import type { Intent } from '../evidence/exchange.ts';
import { type Credentials, createCredentials } from './credentials.ts';
import { type Draft, draftsOf } from './draft.ts';
import type { Source } from './prospect.ts';
import { type WrittenRequest, writeRequest } from './write-request.ts';

/** A request that means no operation. */
export interface StrayRequest {
  readonly request: WrittenRequest;
  readonly intent: Extract<Intent, { kind: 'unknown path' | 'wrong method' }>;
}

/** Methods that no server answers by itself, as it may do with HEAD and OPTIONS. */
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Requests to paths that the document does not have, and to its paths by methods that they do not have.
 *
 * A document may tell of a part of an API only, and what it does not tell of may change something. So all but GET go without
 * credentials, and to what is open to everybody not at all.
 *
 * @param baseUrl - what stands before the document's paths, without a slash at the end
 * @param credentials - default: made-up ones
 */
export function strayRequests(
  source: Source,
  baseUrl: string,
  credentials: Credentials = createCredentials(source.contract),
): readonly StrayRequest[] {
  const { operations } = source.contract;
  const byPath = new Map(operations.map((operation) => [operation.path, operation]));
  const toBare = (operation: Operation): Draft => {
    const { body: _, ...draft } = draftsOf(operation, source.contract, { credentials })[0];
    return draft;
  };
  const all = [...byPath.values()];
  return [
    ...all.slice(0, 1).flatMap((operation) => unknownPaths(source, toBare(operation), baseUrl)),
    ...all.flatMap((operation) => {
      const [authorized, stranger] = [toBare(operation), toBare({ ...operation, security: [] })];
      const isOpen = operation.security.length === 0 || operation.security.some((needed) => needed.length === 0);
      const draftFor = (method: string): Draft | undefined =>
        method === 'GET' ? authorized : isOpen ? undefined : stranger;
      return wrongMethods(source, draftFor, authorized, baseUrl);
    }),
  ];
}

function unknownPaths({ operations }: Source, draft: Draft, baseUrl: string): StrayRequest[] {
  const { pathname } = new URL(writeRequest(draft, 'http://localhost').url);
  return ['/no/such/path', '/no//such', `${pathname}/no-such-thing`]
    .filter((path) => methodsAt(operations, path).length === 0)
    .map((path) => ({
      request: writeRequest({ ...draft, operation: { ...draft.operation, path } }, baseUrl, 'GET'),
      intent: { kind: 'unknown path' },
    }));
}

function wrongMethods(
  { operations }: Source,
  draftFor: (method: string) => Draft | undefined,
  usual: Draft,
  baseUrl: string,
): StrayRequest[] {
  const allowed = methodsAt(operations, new URL(writeRequest(usual, 'http://localhost').url).pathname);
  return methods
    .filter((method) => !allowed.includes(method))
    .flatMap((method): StrayRequest[] => {
      const draft = draftFor(method);
      if (draft === undefined) return [];
      return [{ request: writeRequest(draft, baseUrl, method), intent: { kind: 'wrong method', allowed } }];
    });
}

/**
 * The methods by which a path means an operation, GET's HEAD not among them. Not the path's own alone: the templates of
 * several paths can fit a request.
 */
export function methodsAt(operations: readonly DocumentOperation[], path: string): readonly string[] {
  const declared = new Set(operations.map(({ method }) => method.toUpperCase()));
  return [...declared].filter((method) => findOperation(operations, method, path)?.method === method.toLowerCase());
}
