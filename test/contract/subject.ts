import type { ClientContract } from '../../src/client/client-contract.ts';
import { compileContract } from '../../src/contract/compile-contract.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { loadDocument } from '../../src/contract/load-document.ts';
import { toClientContract } from '../../src/generate/to-client-contract.ts';
import { createDocumentReader, type DocumentReader } from './document-reader.ts';

/** A document and what is made of it: everything that the cases are derived from. */
export interface Subject {
  readonly file: string;
  readonly contract: Contract;
  /** How answers are read: in the way of the client, which shares no code with the twin that writes them. */
  readonly client: ClientContract;
  readonly reader: DocumentReader;
}

/** Loads the subject of a suite. */
export async function loadSubject(file: string): Promise<Subject> {
  const document = await loadDocument(file);
  const contract = compileContract(document, file);
  return { file, contract, client: toClientContract(contract), reader: createDocumentReader(document) };
}
