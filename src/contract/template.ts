import { type Expression, parseExpression } from './expression.ts';
import { isObject } from './resolver.ts';

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A template of the lifecycle extension, taken apart. */
export type Template =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Template> }
  | { readonly kind: 'array'; readonly items: readonly Template[] }
  | { readonly kind: 'state'; readonly states: ReadonlyMap<string, Template> }
  | {
      readonly kind: 'choice';
      readonly of: Template;
      /** What stands for the value, by its text. */
      readonly as: ReadonlyMap<string, Template>;
      /** What stands where there is no value. */
      readonly otherwise?: Template;
    };

const embedded = /\{(\$[^{}]*)\}/g;

/**
 * Takes a template apart: a string that starts with `$` is an expression, one with `{$…}` parts a text,
 * `{$state: {…}}` one template for each state, `{$value: {…}}` a value in other words, and everything else is itself.
 *
 * @throws {SyntaxError} when an expression in it cannot be read, or a `$` word other than these two stands as a key
 */
export function parseTemplate(source: Json): Template {
  if (typeof source === 'string') return parseText(source);
  if (Array.isArray(source)) return { kind: 'array', items: source.map(parseTemplate) };
  if (typeof source !== 'object' || source === null) return { kind: 'value', value: source };
  const entries = Object.entries(source);
  if ('$state' in source) return parseStates(entries);
  if ('$value' in source) return parseChoice(entries);
  const word = entries.find(([key]) => key.startsWith('$'))?.[0];
  if (word !== undefined) {
    throw new SyntaxError(`Failed to read the template: "${word}" is no template word; allowed: $state, $value.`);
  }
  return { kind: 'object', members: parseMembers(entries) };
}

/** All expressions of a template, in the order in which they stand. */
export function* expressionsOf(template: Template): Generator<Expression> {
  switch (template.kind) {
    case 'value':
      return;
    case 'expression':
      yield template.expression;
      return;
    case 'text':
      for (const part of template.parts) if (typeof part !== 'string') yield part;
      return;
    case 'array':
      for (const item of template.items) yield* expressionsOf(item);
      return;
    case 'choice':
      for (const inner of [template.of, ...template.as.values()]) yield* expressionsOf(inner);
      if (template.otherwise !== undefined) yield* expressionsOf(template.otherwise);
      return;
    default:
      for (const inner of (template.kind === 'object' ? template.members : template.states).values()) {
        yield* expressionsOf(inner);
      }
  }
}

function parseText(source: string): Template {
  if (source.startsWith('$')) return { kind: 'expression', expression: parseExpression(source) };
  const pieces = source.split(embedded);
  if (pieces.length === 1) return { kind: 'value', value: source };
  const parts = pieces.map((piece, at) => (at % 2 === 1 ? parseExpression(piece) : piece));
  return { kind: 'text', parts: parts.filter((part) => part !== '') };
}

function parseStates(entries: readonly [string, Json][]): Template {
  const [only, ...others] = entries;
  const states = only?.[1];
  if (others.length > 0 || typeof states !== 'object' || states === null || Array.isArray(states)) {
    throw new SyntaxError('Failed to read the template: "$state" stands alone and holds one template for each state.');
  }
  return { kind: 'state', states: parseMembers(Object.entries(states)) };
}

function parseChoice(entries: readonly [string, Json][]): Template {
  const [only, ...others] = entries;
  const { of, as, else: otherwise, ...unknown } = isObject(only?.[1]) ? only[1] : {};
  const isComplete = typeof of === 'string' && (isObject(as) || (as === undefined && otherwise !== undefined));
  if (others.length > 0 || !isComplete || Object.keys(unknown).length > 0) {
    throw new SyntaxError(
      'Failed to read the template: "$value" stands alone and holds "of" (a text), with "as" (by value), "else" or both.',
    );
  }
  return {
    kind: 'choice',
    of: parseText(of),
    as: parseMembers(Object.entries(as ?? {})),
    ...(otherwise !== undefined && { otherwise: parseTemplate(otherwise) }),
  };
}

function parseMembers(entries: readonly (readonly [string, Json])[]): Map<string, Template> {
  return new Map(entries.map(([key, value]) => [key, parseTemplate(value)]));
}
