import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import extensionSchema from '../../src/contract/extension.schema.json' with { type: 'json' };
import { isObject } from '../../src/contract/resolver.ts';
import type { Json } from '../../src/contract/template.ts';
import { errors, warnings } from '../../src/rules/catalog.ts';
import { checkDocument } from '../../src/rules/check-document.ts';
import { parseDocument } from './reports.ts';

const page = readFileSync(new URL('../../docs/lifecycle-extension.md', import.meta.url), 'utf8');

/** The blocks that are marked as complete documents. */
const documents = [...page.matchAll(/^```yaml document\n(.*?)^```$/gms)].map(([, yaml = '']) => parseDocument(yaml));

const definitions: Readonly<Record<string, Json>> = extensionSchema.$defs;

describe('docs/lifecycle-extension.md', () => {
  test('holds two complete documents', () => {
    expect(documents).toHaveLength(2);
  });

  test.each(documents)('has a complete document that can be compiled: $info.title', (document) => {
    expect(checkDocument(document)).toEqual([]);
  });

  test.each(Object.entries({ ...errors, ...warnings }))('breaks the rule %s nowhere, and names it', (name, rule) => {
    expect(documents.flatMap(rule)).toEqual([]);
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` \\| ${name in errors ? 'error' : 'warning'}`, 'm'));
  });

  test.each(Object.entries(definitions))('has a row for every word of %s', (_, definition) => {
    const properties = isObject(definition) && definition.title !== undefined ? definition.properties : undefined;
    const words = Object.keys(isObject(properties) ? properties : {}).filter((word) => !word.startsWith('$'));
    expect(words.filter((word) => !new RegExp(`^\\| [^|]*\`([a-z]+\\.)?${word}\``, 'm').test(page))).toEqual([]);
  });

  test('links to headings that exist', () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => toAnchor(heading));
    const targets = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
    expect(targets.filter((target) => !headings.includes(`${target}`))).toEqual([]);
  });
});

/** The anchor that Markdown renderers give a heading. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}
