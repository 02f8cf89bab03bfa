import type { Expression } from '../../src/contract/expression.ts';

import { type Json, parseTemplate, type Template } from '../../src/contract/template.ts';

/**
 * A template as the twin works with it: what the submission decides (values of the request, random draws) is kept in the
 * job by position, so that an answer needs neither the request that began the job nor the random source.
 */
export type Slot =
  | { readonly kind: 'absent' }
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'kept'; readonly position: number; readonly pointer: readonly string[] }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'text'; readonly parts: readonly (string | Slot)[] }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Slot> }
  | { readonly kind: 'array'; readonly items: readonly Slot[] }
  | { readonly kind: 'state'; readonly states: ReadonlyMap<string, Slot> }
  | Choice;

/** One of several slots, chosen by a value when the answer is filled in. */
export interface Choice {
  readonly kind: 'choice';
  readonly by: Slot;
  /** Stands for a value that is listed, by its text. */
  readonly listed: ReadonlyMap<string, Slot>;
  /** Stands for any other value: the value itself. */
  readonly unlisted: Slot;
  /** Stands where there is no value. */
  readonly otherwise: Slot;
}

export const absent: Extract<Slot, { kind: 'absent' }> = { kind: 'absent' };

/** Decides for an expression whether its value is kept in the job, and at which position. */
export type Keep = (expression: Expression) => number | undefined;

/** Turns a template's source into slots; without `keep`, every expression is evaluated for each answer. */
export function toSlot(source: Json, keep: Keep = () => undefined): Slot {
  return convert(parseTemplate(source), keep);
}

/** What stands below a slot at the pointer's tokens. */
export function slotAt(slot: Slot, tokens: readonly string[]): Slot {
  const [token, ...rest] = tokens;
  if (token === undefined) return slot;
  switch (slot.kind) {
    case 'object':
      return slotAt(slot.members.get(token) ?? absent, rest);
    case 'array':
      return slotAt(slot.items[Number(token)] ?? absent, rest);
    case 'kept':
      return { ...slot, pointer: [...slot.pointer, ...tokens] };
    case 'state':
      return {
        kind: 'state',
        states: mapAll(slot.states, (inner) => slotAt(inner, tokens)),
      };
    case 'choice':
      return mapChoice(slot, (each) => slotAt(each, tokens));
    default:
      return absent;
  }
}

/** A choice by the same value between what becomes of its slots. */
function mapChoice({ by, listed, unlisted, otherwise }: Choice, convertOne: (slot: Slot) => Slot): Choice {
  return {
    kind: 'choice',
    by,
    listed: mapAll(listed, convertOne),
    unlisted: convertOne(unlisted),
    otherwise: convertOne(otherwise),
  };
}

function convert(template: Template, keep: Keep): Slot {
  switch (template.kind) {
    case 'value':
      return template;
    case 'expression':
      return convertExpression(template.expression, keep);
    case 'text':
      return {
        kind: 'text',
        parts: template.parts.map((part) => (typeof part === 'string' ? part : convertExpression(part, keep))),
      };
    case 'array':
      return { kind: 'array', items: template.items.map((item) => convert(item, keep)) };
    case 'object':
      return { kind: 'object', members: mapAll(template.members, (member) => convert(member, keep)) };
    case 'state':
      return { kind: 'state', states: mapAll(template.states, (inner) => convert(inner, keep)) };
    case 'choice': {
      const by = convert(template.of, keep);
      const listed = mapAll(template.as, (inner) => convert(inner, keep));
      // What a submission leaves out is the example's to say, unless the template says what else.
      const otherwise = template.otherwise === undefined ? by : convert(template.otherwise, keep);
      return { kind: 'choice', by, listed, unlisted: by, otherwise };
    }
  }
}

function convertExpression(expression: Expression, keep: Keep): Slot {
  const position = keep(expression);
  return position === undefined ? { kind: 'expression', expression } : { kind: 'kept', position, pointer: [] };
}

function mapAll<From, To>(members: ReadonlyMap<string, From>, convertOne: (member: From) => To): Map<string, To> {
  return new Map([...members].map(([name, member]) => [name, convertOne(member)]));
}
