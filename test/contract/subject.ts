import type { Operation } from '../../src/contract/contract.ts';
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

/** @throws {Error} when there is no such operation */
export function operationOf({ contract }: Subject, id: string): Operation {
  const operation = contract.operations.find((each) => each.id === id);
  if (operation === undefined) throw new Error(`There is no operation "${id}" in ${contract.name}.`);
  return operation;
}
