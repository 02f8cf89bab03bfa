import { describe, expect, it } from 'vitest';
import { toPointer } from '../../../src/contract/pointer.ts';
import { isObject } from '../../../src/contract/resolver.ts';
import { createLocator } from '../../../src/verify/report/locate-pointer.ts';
import { press } from '../exchange-of.ts';
import { pressSource } from './all-formats.ts';

const source = `openapi: 3.1.0
paths:
  /runs/{id}:
    get: &read
      tags:
        - one
        - {name: two}
      "a~b": {c: 1}
    put: *read
empty:
list:
  - - nested
`;

describe('in YAML', () => {
  const cases: [pointer: string, at: string][] = [
    ['', '1:1'],
    ['/openapi', '1:1'],
    ['/paths', '2:1'],
    ['/paths/~1runs~1{id}', '3:3'],
    ['/paths/~1runs~1{id}/get/tags', '5:7'],
    ['/paths/~1runs~1{id}/get/tags/0', '6:11'],
    ['/paths/~1runs~1{id}/get/tags/1/name', '7:12'],
    ['/paths/~1runs~1{id}/get/a~0b/c', '8:15'],
    ['/empty', '10:1'],
    ['/list/0/0', '12:7'],
  ];

  it.each(cases)('%j is at %s', (pointer, at) => {
    const { line, column } = createLocator(source)(pointer);
    expect(`${line}:${column}`).toBe(at);
  });

  it.each([
    ['what an alias repeats', '/paths/~1runs~1{id}/put/tags', 9],
    ['what is not there', '/paths/~1other/get', 2],
    ['what is beyond a list', '/paths/~1runs~1{id}/get/tags/7/name', 5],
    ['what is no pointer', 'nonsense', 1],
  ])('%s is at the nearest place around it', (_, pointer, line) => {
    expect(createLocator(source)(pointer).line).toBe(line);
  });
});

it('finds names in JSON', () => {
  const json = JSON.stringify({ paths: { '/a"b': [{ get: true }] } }, null, 2);
  expect(createLocator(json)('/paths/~1a"b/0/get')).toEqual({ line: 5, column: 10 });
});

it('counts lines that end like those of Windows', () => {
  expect(createLocator(source.replaceAll('\n', '\r\n'))('/empty').line).toBe(10);
});

it('knows the first line of what is no YAML', () => {
  expect(createLocator('{a: [')('/a')).toEqual({ line: 1, column: 1 });
});

it('finds every member of a document at its name', () => {
  const locate = createLocator(pressSource);
  const lines = pressSource.split('\n');
  const visit = (value: unknown, tokens: readonly string[]): void => {
    if (!isObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      const { line, column } = locate(toPointer([...tokens, name]));
      expect(lines[line - 1]?.slice(column - 1).startsWith(name), toPointer([...tokens, name])).toBe(true);
      visit(member, [...tokens, name]);
    }
  };
  visit(press.document.root.value, []);
});
