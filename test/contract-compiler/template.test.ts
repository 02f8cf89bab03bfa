import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../src/contract/expression.ts';
import { expressionsOf, type Json, parseTemplate } from '../../src/contract/template.ts';

const id = parseExpression('$job.id');
const server = parseExpression('$server');

describe('parseTemplate takes apart', () => {
  it.each<{ given: string; source: Json; wanted: unknown }>([
    { given: 'a text', source: 'done', wanted: { kind: 'value', value: 'done' } },
    { given: 'an empty text', source: '', wanted: { kind: 'value', value: '' } },
    { given: 'a number', source: 5, wanted: { kind: 'value', value: 5 } },
    { given: 'null', source: null, wanted: { kind: 'value', value: null } },
    { given: 'an expression', source: '$job.id', wanted: { kind: 'expression', expression: id } },
    {
      given: 'a text with expressions',
      source: '{$server}/jobs/{$job.id}/log',
      wanted: { kind: 'text', parts: [server, '/jobs/', id, '/log'] },
    },
    { given: 'a text of one expression', source: '{$job.id}', wanted: { kind: 'text', parts: [id] } },
    { given: 'braces without $', source: '{id} of {}', wanted: { kind: 'value', value: '{id} of {}' } },
    { given: 'a $ further in', source: 'costs $5', wanted: { kind: 'value', value: 'costs $5' } },
    {
      given: 'an array',
      source: ['$job.id', 1],
      wanted: {
        kind: 'array',
        items: [
          { kind: 'expression', expression: id },
          { kind: 'value', value: 1 },
        ],
      },
    },
    { given: 'an empty object', source: {}, wanted: { kind: 'object', members: new Map() } },
    {
      given: 'an object',
      source: { id: '$job.id' },
      wanted: { kind: 'object', members: new Map([['id', { kind: 'expression', expression: id }]]) },
    },
    {
      given: 'one template for each state',
      source: { $state: { done: '$job.id', failed: null } },
      wanted: {
        kind: 'state',
        states: new Map<string, unknown>([
          ['done', { kind: 'expression', expression: id }],
          ['failed', { kind: 'value', value: null }],
        ]),
      },
    },
    {
      given: 'a value in other words',
      source: { $value: { of: '$job.id', as: { 7: 'seven' }, else: null } },
      wanted: {
        kind: 'choice',
        of: { kind: 'expression', expression: id },
        as: new Map([['7', { kind: 'value', value: 'seven' }]]),
        otherwise: { kind: 'value', value: null },
      },
    },
    {
      given: 'a value that is never replaced',
      source: { $value: { of: '{$job.id}.png', else: '$server' } },
      wanted: {
        kind: 'choice',
        of: { kind: 'text', parts: [id, '.png'] },
        as: new Map(),
        otherwise: { kind: 'expression', expression: server },
      },
    },
  ])('$given', ({ source, wanted }) => {
    expect(parseTemplate(source)).toEqual(wanted);
  });
});

describe('parseTemplate refuses', () => {
  it.each<{ given: string; source: Json; message: string }>([
    { given: 'an unknown expression', source: '$jobs.id', message: 'Failed to read the expression "$jobs.id"' },
    { given: 'one within a text', source: 'a {$job.name}', message: 'Failed to read the expression "$job.name"' },
    {
      given: 'another word with $',
      source: { $states: {} },
      message: 'Failed to read the template: "$states" is no template word; allowed: $state, $value.',
    },
    {
      given: '$state beside something else',
      source: { $state: { done: 1 }, id: 1 },
      message: 'Failed to read the template: "$state" stands alone and holds one template for each state.',
    },
    { given: '$state without states', source: { $state: 'done' }, message: '"$state" stands alone' },
    { given: '$state with a list', source: { $state: ['done'] }, message: '"$state" stands alone' },
    { given: '$state with null', source: { $state: null }, message: '"$state" stands alone' },
    {
      given: '$value beside something else',
      source: { $value: { of: '$now', else: 1 }, id: 1 },
      message:
        'Failed to read the template: "$value" stands alone and holds "of" (a text), with "as" (by value), "else" or both.',
    },
    { given: '$value of no text', source: { $value: { of: 5, else: 1 } }, message: '"$value" stands alone' },
    { given: '$value of nothing', source: { $value: { else: 1 } }, message: '"$value" stands alone' },
    { given: '$value that changes nothing', source: { $value: { of: '$now' } }, message: '"$value" stands alone' },
    { given: '$value with a list', source: { $value: { of: '$now', as: [1] } }, message: '"$value" stands alone' },
    { given: '$value with one word more', source: { $value: { of: '$now', else: 1, or: 2 } }, message: '"$value"' },
    { given: '$value with null', source: { $value: null }, message: '"$value" stands alone' },
  ])('$given', ({ source, message }) => {
    expect(() => parseTemplate(source)).toThrow(message);
    expect(() => parseTemplate([{ deep: source }])).toThrow(SyntaxError);
  });
});

it('expressionsOf lists all expressions in the order in which they stand', () => {
  const template = parseTemplate({
    a: '$now',
    b: ['x', '{$server}-{$job.id}', 1],
    c: { $state: { done: { deep: '$url' }, failed: 'none' } },
    d: { $value: { of: '$index', as: { 1: '$item' }, else: ['$job.group'] } },
    e: { $value: { of: '$job.state', as: { done: 1 } } },
  });
  expect([...expressionsOf(template)].map(({ text }) => text)).toEqual([
    ...['$now', '$server', '$job.id', '$url'],
    ...['$index', '$item', '$job.group', '$job.state'],
  ]);
});
