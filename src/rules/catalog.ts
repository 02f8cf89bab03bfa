import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { absence } from './absence.ts';
import { expressions } from './expressions.ts';
import { extensionWords } from './extension-words.ts';
import { headerExamples } from './header-examples.ts';
import { jobIsTold } from './job-is-told.ts';
import { lifecycleGraph } from './lifecycle-graph.ts';
import { limitStatus } from './limit-status.ts';
import { links } from './links.ts';
import { promisedErrors } from './promised-errors.ts';
import { roleReferences } from './role-references.ts';
import { singleFile } from './single-file.ts';
import { staleValues } from './stale-values.ts';
import { stateExamples } from './state-examples.ts';
import { stateNames } from './state-names.ts';
import { statesAreEnum } from './states-are-enum.ts';

/** Looks at a parsed document, whose references are not followed, and says what is wrong with it. */
export type Rule = (document: OpenApiDocument) => Fault[];

/** A document that breaks one of these cannot be compiled, or its twin would do something else than the document says. */
export const errors: Readonly<Record<string, Rule>> = {
  'single-file': singleFile,
  'extension-words': extensionWords,
  'lifecycle-graph': lifecycleGraph,
  'role-references': roleReferences,
  'limit-status': limitStatus,
  'state-names': stateNames,
  expressions,
  'job-is-told': jobIsTold,
  'states-are-enum': statesAreEnum,
  'state-examples': stateExamples,
  links,
  'header-examples': headerExamples,
  'promised-errors': promisedErrors,
};

/** Probably a mistake, though it can be meant. */
export const warnings: Readonly<Record<string, Rule>> = { absence, 'stale-values': staleValues };
