import type { Oas3Rule, Plugin } from '@redocly/openapi-core';
import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { parsePointer } from '../contract/pointer.ts';
import { absence } from '../rules/absence.ts';
import { expressions } from '../rules/expressions.ts';
import { extensionWords } from '../rules/extension-words.ts';
import { headerExamples } from '../rules/header-examples.ts';
import { jobIsTold } from '../rules/job-is-told.ts';
import { lifecycleGraph } from '../rules/lifecycle-graph.ts';
import { limitStatus } from '../rules/limit-status.ts';
import { links } from '../rules/links.ts';
import { promisedErrors } from '../rules/promised-errors.ts';
import { roleReferences } from '../rules/role-references.ts';
import { singleFile } from '../rules/single-file.ts';
import { staleValues } from '../rules/stale-values.ts';
import { stateExamples } from '../rules/state-examples.ts';
import { stateNames } from '../rules/state-names.ts';
import { statesAreEnum } from '../rules/states-are-enum.ts';
import { extendTypes } from './types.ts';

type Rule = (document: OpenApiDocument) => Fault[];

const id = 'jobtwin';

/** A document that breaks one of these cannot be compiled, or its twin would do something else than the document says. */
const errors: Readonly<Record<string, Rule>> = {
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
const warnings: Readonly<Record<string, Rule>> = { absence, 'stale-values': staleValues };

/**
 * The Redocly plugin `jobtwin`: the rules about jobs and their lifecycles, and the configuration `jobtwin/recommended`,
 * which turns all of them on.
 *
 * @example
 * // redocly.yaml
 * // plugins: [./src/lint/plugin.ts]
 * // extends: [recommended-strict, jobtwin/recommended]
 */
export default function createPlugin(): Plugin {
  const rules = Object.entries({ ...errors, ...warnings }).map(([name, rule]) => [name, toRedoclyRule(rule)] as const);
  const severities = [
    ...Object.keys(errors).map((name) => [`${id}/${name}`, 'error'] as const),
    ...Object.keys(warnings).map((name) => [`${id}/${name}`, 'warn'] as const),
  ];
  return {
    id,
    rules: { oas3: Object.fromEntries(rules) },
    typeExtension: { oas3: extendTypes },
    configs: { recommended: { rules: Object.fromEntries(severities) } },
  };
}

/** Our rules look at a whole document, so they run once, at its root. */
function toRedoclyRule(rule: Rule): Oas3Rule {
  return () => ({
    Root(root, { location, report }) {
      if (!isDocument(root) || (rule !== singleFile && singleFile(root).length > 0)) return;
      for (const { pointer, message } of rule(root)) {
        report({
          message: `${pointer === '' ? '' : `#${pointer}: `}${message}`,
          location: location.child(parsePointer(pointer)),
        });
      }
    },
  });
}

/** The extension is one of OpenAPI 3.1. */
function isDocument(value: unknown): value is OpenApiDocument {
  return typeof value === 'object' && value !== null && 'openapi' in value && /^3\.1\./.test(String(value.openapi));
}
