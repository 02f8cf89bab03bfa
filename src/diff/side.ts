import type { JobView } from '../client/client-contract.ts';
import { compileContract } from '../contract/compile-contract.ts';
import type { Contract, Lifecycle, Operation, State } from '../contract/contract.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { toPointer } from '../contract/pointer.ts';
import { viewOperation } from '../generate/viewed-operation.ts';
import { type OperationPlace, operationsOf } from '../rules/reading/operations.ts';

/** A state of one of the two documents, and where it stands. */
export interface SideState extends State {
  readonly name: string;
  readonly pointer: string;
}

/** A lifecycle of one of the two documents, and where it stands. */
export interface SideLifecycle {
  readonly name: string;
  readonly pointer: string;
  readonly declared: Lifecycle;
  readonly states: ReadonlyMap<string, SideState>;
}

/** An operation of one of the two documents: compiled, as it stands, and as a client looks at it. */
export interface SideOperation {
  readonly declared: Operation;
  readonly place: OperationPlace;
  /** How its success answers show jobs, by status; empty of an operation without a role. */
  readonly views: Readonly<Record<string, JobView>>;
  /** The parameter by which its requests name a job. */
  readonly asks?: readonly [place: 'path' | 'query' | 'header', name: string, field: 'id' | 'group'];
}

/** One of the two documents that are compared, with all that the rules look at. */
export interface Side {
  readonly document: OpenApiDocument;
  readonly contract: Contract;
  readonly lifecycles: ReadonlyMap<string, SideLifecycle>;
  readonly operations: readonly SideOperation[];
}

/**
 * Makes a parsed document ready to be compared.
 *
 * @param file - where it comes from, for messages
 * @throws {DocumentError} when it has faults
 */
export function toSide(document: OpenApiDocument, file: string): Side {
  const contract = compileContract(document, file);
  const places = new Map(operationsOf(document).map((place) => [keyOf(place.method, place.path), place]));
  return {
    document,
    contract,
    lifecycles: new Map(Object.entries(contract.lifecycles).map(([name, each]) => [name, toSideLifecycle(name, each)])),
    operations: contract.operations.flatMap((declared): SideOperation[] => {
      const place = places.get(keyOf(declared.method, declared.path));
      return place === undefined ? [] : [toSideOperation(declared, place, contract)];
    }),
  };
}

function toSideLifecycle(name: string, declared: Lifecycle): SideLifecycle {
  const pointer = toPointer(['x-jobs', name]);
  const states = Object.entries(declared.states).map(([state, own]): [string, SideState] => [
    state,
    { ...own, name: state, pointer: pointer + toPointer(['states', state]) },
  ]);
  return { name, pointer, declared, states: new Map(states) };
}

function toSideOperation(declared: Operation, place: OperationPlace, contract: Contract): SideOperation {
  if (declared.role === undefined) return { declared, place, views: {} };
  const { views, asks } = viewOperation(declared, contract);
  return { declared, place, views, ...(asks !== undefined && { asks }) };
}

function keyOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}
