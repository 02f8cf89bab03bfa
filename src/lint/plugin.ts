import type { Oas3Rule, Plugin } from '@redocly/openapi-core';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { parsePointer } from '../contract/pointer.ts';
import { errors, type Rule, warnings } from '../rules/catalog.ts';
import { extensionWords } from '../rules/extension-words.ts';
import { singleFile } from '../rules/single-file.ts';
import { extendTypes } from './types.ts';

const id = 'jobtwin';

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

/** Whether the rules can look at a document: it is one file, and its words are right. */
const isReadable = new WeakMap<OpenApiDocument, boolean>();

/** Our rules look at a whole document, so they run once, at its root. */
function toRedoclyRule(rule: Rule): Oas3Rule {
  return () => ({
    Root(root, { location, report }) {
      if (!isDocument(root) || !mayRun(rule, root)) return;
      for (const { pointer, message } of rule(root)) {
        report({
          message: `${pointer === '' ? '' : `#${pointer}: `}${message}`,
          location: location.child(parsePointer(pointer)),
        });
      }
    },
  });
}

/** What follows from a part in another file, or from a misspelled word, is not reported a second time by other rules. */
function mayRun(rule: Rule, document: OpenApiDocument): boolean {
  if (rule === singleFile || rule === extensionWords) return true;
  const known = isReadable.get(document) ?? [singleFile, extensionWords].every((first) => first(document).length === 0);
  isReadable.set(document, known);
  return known;
}

/** The extension is one of OpenAPI 3.1. */
function isDocument(value: unknown): value is OpenApiDocument {
  return typeof value === 'object' && value !== null && 'openapi' in value && /^3\.1\./.test(String(value.openapi));
}
