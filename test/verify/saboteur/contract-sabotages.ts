import type { Contract, Operation, Schema } from '../../../src/contract/contract.ts';
import { isObject } from '../../../src/contract/resolver.ts';
import type { Sabotage } from './sabotage.ts';

/** A server that lives by a laxer or stricter contract than its document: in what it lets in. */
export const contractSabotages: readonly Sabotage[] = [
  {
    name: 'takes any JSON for a body',
    check: 'broken-refused',
    applies: ({ contract }) => contract.operations.some(({ body }) => body !== undefined),
    contract: (contract) => withOperations(contract, withAnyBody),
  },
  {
    name: 'takes any value for a parameter',
    check: 'broken-refused',
    applies: ({ contract }) => contract.operations.some(({ parameters }) => parameters.some(isConstrained)),
    contract: (contract) =>
      withOperations(contract, (operation) => ({
        ...operation,
        parameters: operation.parameters.map((each) => ({ ...each, schema: true, required: each.in === 'path' })),
      })),
  },
  {
    name: 'is stricter by one than its document about lengths and amounts',
    check: 'valid-accepted',
    applies: ({ contract }) =>
      contract.operations.some(({ body }) => JSON.stringify(stricter(body)) !== JSON.stringify(body)),
    contract: (contract) => withOperations(contract, (operation) => ({ ...operation, ...stricterBody(operation) })),
  },
  {
    name: 'needs no credentials',
    check: 'credentials-needed',
    applies: isProtected,
    contract: (contract) => withOperations(contract, (operation) => ({ ...operation, security: [] })),
  },
  {
    name: 'takes credentials of any scheme',
    check: 'credentials-needed',
    applies: ({ contract }) =>
      contract.operations.some(({ security }) => security.flat().some(({ prefix }) => prefix !== undefined)),
    contract: (contract) =>
      withOperations(contract, (operation) => ({
        ...operation,
        security: operation.security.map((all) => all.map(({ prefix: _, ...credential }) => credential)),
      })),
  },
];

/** The contract with its operations changed. */
export function withOperations(contract: Contract, change: (operation: Operation) => Operation): Contract {
  return { ...contract, operations: contract.operations.map(change) };
}

function isProtected({ contract }: { readonly contract: Contract }): boolean {
  return contract.operations.some(({ security }) => security.length > 0);
}

function isConstrained({ schema }: { readonly schema: Schema }): boolean {
  return isObject(schema) && ('enum' in schema || 'pattern' in schema || schema.type === 'integer');
}

function withAnyBody({ body, ...operation }: Operation): Operation {
  if (body === undefined) return operation;
  const content = Object.entries(body.content).map(([type, each]) => [type, { ...each, schema: true }] as const);
  return { ...operation, body: { required: false, content: Object.fromEntries(content) } };
}

function stricterBody({ body }: Operation): Pick<Operation, 'body'> {
  return body === undefined ? {} : { body: JSON.parse(JSON.stringify(stricter(body))) };
}

/** Every highest value lowered by one. */
function stricter(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stricter);
  if (!isObject(value)) return value;
  const lowered = (name: string, inner: unknown): unknown =>
    typeof inner === 'number' && ['maxLength', 'maximum', 'maxItems'].includes(name) ? inner - 1 : stricter(inner);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, lowered(name, inner)]));
}
