import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../src/contract/expression.ts';
import extensionSchema from '../../src/contract/extension.schema.json' with { type: 'json' };
import { isObject } from '../../src/contract/resolver.ts';
import type { Json } from '../../src/contract/template.ts';

const ajv = new Ajv2020({ strict: false, formats: { duration: true, 'json-pointer': true } });
ajv.addSchema(extensionSchema);
const isExpression = ajv.compile({ $ref: `${extensionSchema.$id}#/$defs/expression` });

describe('extension.schema.json', () => {
  test.each([
    ['$request.path.id', true],
    ['$request.query.filter[state]', true],
    ['$request.header.X-Api-Key', true],
    ['$request.body', true],
    ['$request.body#/data/name', true],
    ['$request.body#', true],
    ['$job.id', true],
    ['$job.children', true],
    ['$job.input', true],
    ['$job.input#/a/0', true],
    ['$each.source#/path', true],
    ['$item', true],
    ['$item#/name', true],
    ['$random.uuid', true],
    ['$page.next', true],
    ['$problem.retryAfter', true],
    ['$server', true],
    ['$request', false],
    ['$request.path', false],
    ['$request.query.', false],
    ['$request.body#data', false],
    ['$job', false],
    ['$job.name', false],
    ['$job.id#/x', false],
    ['$job.input#x', false],
    ['$each', false],
    ['$random', false],
    ['$random.word', false],
    ['$page.last.one', false],
    ['$index#/x', false],
    ['$server.url', false],
    ['$serverUrl', false],
    ['$', false],
    ['id', false],
  ])('agrees with the parser about %s', (text, wanted) => {
    expect({ schema: isExpression(text), parser: isReadable(text) }).toEqual({ schema: wanted, parser: wanted });
  });

  test('describes every word, since editors show it', () => {
    expect([...wordsWithoutDescription(extensionSchema.$defs)]).toEqual([]);
  });
});

function isReadable(text: string): boolean {
  try {
    parseExpression(text);
    return text.startsWith('$');
  } catch {
    return false;
  }
}

/** The words of our own objects (those with a title), by path. */
function* wordsWithoutDescription(definitions: { readonly [name: string]: Json }): Generator<string> {
  for (const [name, definition] of Object.entries(definitions)) {
    if (!isObject(definition) || !isObject(definition.properties) || definition.title === undefined) continue;
    for (const [word, schema] of Object.entries(definition.properties)) {
      const target =
        isObject(schema) && typeof schema.$ref === 'string' ? definitions[schema.$ref.slice(8)] : undefined;
      const isDescribed = [schema, target].some((each) => isObject(each) && typeof each.description === 'string');
      if (!isDescribed) yield `${name}.${word}`;
    }
  }
}
