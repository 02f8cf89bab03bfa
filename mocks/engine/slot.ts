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
  | { readonly kind: 'state'; readonly states: ReadonlyMap<string, Slot> };

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
        states: new Map([...slot.states].map(([state, inner]) => [state, slotAt(inner, tokens)])),
      };
    case 'value':
      return absent;
    default:
      return absent;
  }
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
      return { kind: 'object', members: convertAll(template.members, keep) };
    case 'state':
      return { kind: 'state', states: convertAll(template.states, keep) };
  }
}

function convertExpression(expression: Expression, keep: Keep): Slot {
  const position = keep(expression);
  return position === undefined ? { kind: 'expression', expression } : { kind: 'kept', position, pointer: [] };
}

function convertAll(members: ReadonlyMap<string, Template>, keep: Keep): Map<string, Slot> {
  return new Map([...members].map(([name, member]) => [name, convert(member, keep)]));
}
