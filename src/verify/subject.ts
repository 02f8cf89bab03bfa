import type { ClientContract } from '../client/client-contract.ts';
import { compileContract } from '../contract/compile-contract.ts';
import type { Operation, Role } from '../contract/contract.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { toClientContract } from '../generate/to-client-contract.ts';
import { type DocumentOperation, operationsOf } from './document/document-operations.ts';
import { createDocumentReader, type DocumentReader } from './document/document-reader.ts';
import { createViewer, type Viewer } from './evidence/viewer.ts';

/** A document and what is made of it: everything that a verification is derived from. */
export interface Subject extends Viewer {
  /** The document's file, for reports. */
  readonly file: string;
  /** The contract as clients know it: which operation shows, stops and lists jobs. */
  readonly client: ClientContract;
  /** The document as it stands, with a validator of its own. */
  readonly document: DocumentReader;
  /** The operations as they stand in the document. */
  readonly operations: readonly DocumentOperation[];
}

/**
 * Makes a subject of a document.
 *
 * @throws {DocumentError} when the document cannot be compiled
 */
export function createSubject(document: OpenApiDocument, file: string): Subject {
  const contract = compileContract(document, file);
  const reader = createDocumentReader(document);
  return {
    ...createViewer(contract),
    file,
    client: toClientContract(contract),
    document: reader,
    operations: operationsOf(reader),
  };
}

/** An operation that plays a certain role. */
export type OperationAs<Kind extends Role['kind']> = Operation & { readonly role: Extract<Role, { kind: Kind }> };

/** The operations of a role, those of one lifecycle if it is given. */
export function operationsAs<Kind extends Role['kind']>(
  { contract }: Pick<Subject, 'contract'>,
  kind: Kind,
  lifecycle?: string,
): readonly OperationAs<Kind>[] {
  return contract.operations.filter(
    (operation): operation is OperationAs<Kind> =>
      operation.role?.kind === kind && (lifecycle === undefined || operation.role.lifecycle === lifecycle),
  );
}
