import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import { isObject } from '../../../src/contract/resolver.ts';
import { createSubject, type Subject } from '../../../src/verify/subject.ts';
import { pressFile } from '../exchange-of.ts';

/** The press, with some words of its document replaced. */
export async function pressChangedBy(...changes: readonly string[]): Promise<Subject> {
  const [from = '', to = '', ...others] = changes;
  const source = await readFile(pressFile, 'utf8');
  if (!source.includes(from)) throw new Error(`The document has no "${from}".`);
  return changed(source.replaceAll(from, to), others);
}

function changed(source: string, [from, to = '', ...others]: readonly string[]): Subject {
  if (from !== undefined) return changed(source.replaceAll(from, to), others);
  const document = load(source);
  if (!isObject(document)) throw new Error('The document is no object.');
  return createSubject({ openapi: '3.1.0', ...document }, pressFile);
}
