import { load } from 'js-yaml';
import { compileContract } from '../../src/contract/compile-contract.ts';
import type { Contract, Operation, Schema } from '../../src/contract/contract.ts';
import type { OpenApiDocument } from '../../src/contract/load-document.ts';

const head = 'openapi: 3.1.0\ninfo: {title: Kiln, version: "1"}\n';

/** Lifecycle of the small documents in these tests: pots are fired, and sometimes crack. */
export const firing = `
x-jobs:
  firing:
    initial: cold
    states:
      cold: {stay: PT1S, next: {hot: 1}, stop: off}
      hot: {stay: PT2S, next: {done: 9, cracked: 1}, stop: off}
      done: {outcome: success}
      cracked: {outcome: failure}
      off: {outcome: canceled}
`;

/** A document from the YAML of its paths and components; it stands at `https://kiln.test/v1` unless it says otherwise. */
export function documentOf(yaml: string): OpenApiDocument {
  const servers = /^servers:/m.test(yaml) ? '' : 'servers: [{url: "https://kiln.test/v1"}]\n';
  // A parser may give the same object for an anchor and its aliases; a copy does not.
  const document: unknown = JSON.parse(JSON.stringify(load(head + servers + yaml)));
  if (!isDocument(document)) throw new TypeError('The YAML is no document.');
  return document;
}

/** The contract of such a document. */
export function contractOf(yaml: string): Contract {
  return compileContract(documentOf(yaml), 'kiln.yaml');
}

/** The operation of a contract with this id. */
export function operationOf(contract: Contract, id: string): Operation {
  const operation = contract.operations.find((each) => each.id === id);
  if (operation === undefined) throw new TypeError(`The contract has no operation "${id}".`);
  return operation;
}

/** A contract whose component `Subject` has this schema, and the schemas beside it. */
export function schemasOf(yaml: string): Record<string, Schema> {
  return { ...contractOf(`paths: {}\ncomponents: {schemas: ${yaml}}`).schemas };
}

function isDocument(value: unknown): value is OpenApiDocument {
  return typeof value === 'object' && value !== null && 'openapi' in value;
}
