import { dump } from 'js-yaml';
import { compileContract } from '../contract/compile-contract.ts';
import { DocumentError } from '../contract/document-error.ts';
import { loadDocument } from '../contract/load-document.ts';
import { isObject } from '../contract/resolver.ts';
import { toArazzo } from './to-arazzo.ts';

const banner = 'Generated from the OpenAPI document by "jobtwin arazzo". Do not edit: change the document instead.';

/**
 * Writes an Arazzo description of a document's jobs: one workflow for each submission, which submits, polls until the job has
 * succeeded, and reads its result.
 *
 * @param file - path of the OpenAPI document
 * @param url - where the description finds the document: relative to its own place, or absolute
 * @returns YAML; the same document gives the same text. Submissions that have no workflow are named in comments on top.
 * @throws {DocumentError} with every fault that was found in the document, or when none of its submissions can be described
 */
export async function generateArazzo(file: string, url: string): Promise<string> {
  const document = await loadDocument(file);
  const version = isObject(document.info) ? String(document.info.version) : '';
  const { arazzo, left } = toArazzo(compileContract(document, file), url, version);
  const reasons = left.map(([id, reason]) => `${id} has no workflow: ${reason}.`);
  if (arazzo.workflows.length === 0) throw nothingToDescribe(file, reasons);
  const comments = [banner, ...reasons].map((line) => `# ${line}\n`);
  return `${comments.join('')}\n${dump(arazzo, { noRefs: true, lineWidth: -1 })}`;
}

function nothingToDescribe(file: string, reasons: readonly string[]): DocumentError {
  const remedy =
    reasons.length === 0
      ? 'it has no operation that submits jobs. Say which do with "x-job: {submit: …}".'
      : 'A workflow takes an answer that tells the id or the group of its jobs by itself, and a read that asks for it.';
  return new DocumentError(
    file,
    [...reasons, remedy].map((message) => ({ pointer: '', message })),
  );
}
