import { loadDocument } from '../../src/contract/load-document.ts';
import { createSubject, type Subject } from '../../src/verify/subject.ts';
import { press } from './exchange-of.ts';

const files = ['asana', 'mammoth', 'matatika', 'wix-media'].map(
  (name) => new URL(`../../openapi/${name}.yaml`, import.meta.url).pathname,
);

/** The press, and the documents of the package. */
export const allSubjects: readonly Subject[] = [
  press,
  ...(await Promise.all(files.map(async (file) => createSubject(await loadDocument(file), file)))),
];
