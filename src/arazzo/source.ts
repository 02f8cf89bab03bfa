import type { ClientContract } from '../client/client-contract.ts';
import type { Contract, Operation } from '../contract/contract.ts';
import { toPointer } from '../contract/pointer.ts';
import type { Results } from '../generate/results-of.ts';
import type { OperationName } from './arazzo.ts';

/** What all workflows of an API are made of. */
export interface Source {
  /** Its name among the source descriptions. */
  readonly name: string;
  readonly contract: Contract;
  readonly client: ClientContract;
  readonly results: Results;
}

/** The name of an operation: its id, or where the document gives none, its place. */
export function nameOf({ id, method, path }: Operation, { name }: Source): OperationName {
  if (id !== `${method} ${path}`) return { operationId: id };
  return { operationPath: `{$sourceDescriptions.${name}.url}#${toPointer(['paths', path, method.toLowerCase()])}` };
}
