import type { Operation, Role } from '../../src/contract/contract.ts';
import { loadDocument } from '../../src/contract/load-document.ts';
import { createSubject, type Subject as VerifiedSubject } from '../../src/verify/subject.ts';
import { createJobReader, type JobReader } from './job-reader.ts';

/** A document and what is made of it: everything that the cases are derived from. */
export interface Subject extends VerifiedSubject {
  readonly jobs: JobReader;
}

/** Loads the subject of a suite. */
export async function loadSubject(file: string): Promise<Subject> {
  const subject = createSubject(await loadDocument(file), file);
  return { ...subject, jobs: createJobReader(subject.contract) };
}

/** An operation that plays a certain role. */
export type OperationAs<Kind extends Role['kind']> = Operation & { readonly role: Extract<Role, { kind: Kind }> };

/** The operations of a role, those of one lifecycle if it is given. */
export function operationsAs<Kind extends Role['kind']>(
  { contract }: Subject,
  kind: Kind,
  lifecycle?: string,
): readonly OperationAs<Kind>[] {
  return contract.operations.filter(
    (operation): operation is OperationAs<Kind> =>
      operation.role?.kind === kind && (lifecycle === undefined || operation.role.lifecycle === lifecycle),
  );
}

/** @throws {Error} when there is no such operation */
export function operationOf({ contract }: Subject, id: string): Operation {
  const operation = contract.operations.find((each) => each.id === id);
  if (operation === undefined) throw new Error(`There is no operation "${id}" in ${contract.name}.`);
  return operation;
}
