import { readFileSync } from 'node:fs';
import { parseYaml } from '@redocly/openapi-core';
import type { OpenApiDocument } from '../../src/contract/load-document.ts';
import { parsePointer } from '../../src/contract/pointer.ts';
import type { Json } from '../../src/contract/template.ts';

/** What to put where, by JSON Pointer; `undefined` removes. */
export type Patch = Readonly<Record<string, Json | undefined>>;

const source = readFileSync(new URL('reports.yaml', import.meta.url), 'utf8');

/** The document of reports.yaml, changed in some places. The pointers step through objects and arrays that exist. */
export function reports(patch: Patch = {}): OpenApiDocument {
  const document = parseDocument(source);
  for (const [pointer, value] of Object.entries(patch)) put(document, parsePointer(pointer), value);
  return document;
}

/** Parses YAML as a document, without following references. */
export function parseDocument(yaml: string): OpenApiDocument {
  const document: unknown = structuredClone(parseYaml(yaml));
  if (!isDocument(document)) throw new TypeError('Failed to parse the document: it has no "openapi".');
  return document;
}

function put(root: object, tokens: readonly string[], value: Json | undefined): void {
  const name = tokens.at(-1) ?? '';
  const holder = tokens.slice(0, -1).reduce<unknown>((here, token) => {
    if (typeof here === 'object' && here !== null) return Reflect.get(here, token);
    throw new TypeError(`Failed to patch: nothing stands at "${token}" of /${tokens.join('/')}.`);
  }, root);
  if (typeof holder !== 'object' || holder === null) throw new TypeError(`Failed to patch /${tokens.join('/')}.`);
  if (value === undefined) Reflect.deleteProperty(holder, name);
  else Reflect.set(holder, name, value);
}

function isDocument(value: unknown): value is OpenApiDocument {
  return typeof value === 'object' && value !== null && 'openapi' in value;
}
