import type { Contract, Operation } from '../../src/contract/contract.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { createParameterReader } from './parameters.ts';
import { readBody } from './read-body.ts';
import type { RequestValues } from './scope.ts';
import { createValidator } from './validator.ts';

/** Reads a request by its operation and checks it. */
export type ReadRequest = (
  operation: Operation,
  incoming: IncomingRequest,
  segments: Readonly<Record<string, string>>,
) => Promise<RequestValues>;

/**
 * Prepares the reading of requests: parameters and body by place and type, checked against their schemas, defaults
 * filled in. The function throws a Refusal that names the first thing that is wrong.
 */
export function createRequestReader(contract: Contract, maxBodyBytes: number): ReadRequest {
  const validator = createValidator(contract);
  const settings = { maxBytes: maxBodyBytes, schemas: contract.schemas };
  const readers = new Map(
    contract.operations.map((operation) => [operation, createParameterReader(operation, contract)]),
  );
  const readKeys = new Map(contract.operations.map((operation) => [operation, createKeyReader(operation)]));
  return async (operation, incoming, segments) => {
    const values = readers.get(operation)?.(incoming, segments) ?? { path: {}, query: {}, header: {}, cookie: {} };
    validator.parameters(operation, values);
    const body = operation.body && (await readBody(incoming, operation.body, settings));
    if (body !== undefined) validator.body(operation, body.mediaType, body.value);
    const header = (name: string): unknown => values.header[name] ?? incoming.headers.get(name) ?? undefined;
    const keys = readKeys.get(operation)?.(incoming);
    const query = keys === undefined ? values.query : { ...keys, ...values.query };
    return { path: values.path, query, header, body: body?.value };
  };
}

/** API keys in the query are no parameters by OpenAPI's account, but limits count by them; `undefined` where there are none. */
function createKeyReader({ security }: Operation): ((incoming: IncomingRequest) => Record<string, string>) | undefined {
  const names = new Set(security.flat().flatMap(({ in: place, name }) => (place === 'query' ? [name] : [])));
  if (names.size === 0) return undefined;
  return ({ query }) => Object.fromEntries([...query].filter(([name]) => names.has(name)));
}
