import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { expressions } from './expressions.ts';
import { extensionWords } from './extension-words.ts';
import { jobIsTold } from './job-is-told.ts';
import { lifecycleGraph } from './lifecycle-graph.ts';
import { limitStatus } from './limit-status.ts';
import { roleReferences } from './role-references.ts';
import { stateNames } from './state-names.ts';

/** These take for granted that the words are right: one misspelled word would make each of them report its own. */
const rules = [lifecycleGraph, roleReferences, limitStatus, stateNames, expressions, jobIsTold];

/**
 * Everything in a document that keeps its jobs from living: the rules that must hold before it is compiled. What only makes
 * a document a bad one is left to lint.
 *
 * @returns every fault that was found, each with its JSON Pointer (while words are wrong: these only); empty where the
 * document can be compiled
 */
export function checkDocument(document: OpenApiDocument): Fault[] {
  const words = extensionWords(document);
  return words.length > 0 ? words : rules.flatMap((rule) => rule(document));
}
