import { isObject } from '../../src/contract/resolver.ts';
import { sample } from '../../src/contract/sample.ts';
import { emptyShape, type Shape } from '../../src/contract/shape.ts';
import type { Json } from '../../src/contract/template.ts';
import { complete } from './complete.ts';
import { chosenOf, evaluate, evaluateSlot, evaluateText, isInstant } from './evaluate.ts';
import { instantWriter } from './instant.ts';
import {
  type Absence,
  arrayOf,
  constant,
  type Fill,
  fillOf,
  type Member,
  type Node,
  nothing,
  objectOf,
} from './node.ts';
import type { Scope } from './scope.ts';
import { type Settled, type Situation, settle } from './settle.ts';
import { type Choice, type Slot, toSlot } from './slot.ts';

/** What an answer is built with. */
export interface BuildContext {
  /** Absent where the answer shows no job. */
  readonly situation?: Situation;
  /** Whether an object that comes out empty is none at all: it is optional, and no example has it. */
  readonly mayVanish?: boolean;
  /** The example for an empty list decides how one is written. */
  readonly isEmptyList?: boolean;
  /** Renders one item of an array for the job at hand. */
  readonly renderItem: (items: Shape, scope: Scope) => unknown;
}

/**
 * Puts views over a base (the example) and decides what can be decided before the answer is known.
 *
 * Precedence at one place, strongest first: outer view, inner view, example, schema. Objects merge, all else replaces.
 */
export function build(shape: Shape, base: Json | undefined, over: readonly Slot[], context: BuildContext): Node {
  const views = [...shape.views.map((view) => toSlot(view)), ...over].map((view) => settle(view, context.situation));
  const top = views.at(-1);
  return top === undefined ? buildUnseen(shape, base, context) : buildSeen(shape, base, top, views, context);
}

function buildSeen(
  shape: Shape,
  base: Json | undefined,
  top: Settled,
  views: readonly Settled[],
  context: BuildContext,
): Node {
  switch (top.kind) {
    case 'absent':
      return nothing;
    case 'example':
      return constant(base);
    case 'object': {
      const lastOther = views.findLastIndex(({ kind }) => kind !== 'object');
      const merged = views.slice(lastOther + 1).filter((view) => view.kind === 'object');
      return buildObject(shape, base, merged, context);
    }
    case 'array':
      return arrayOf(
        top.items.map((item) => build(shape.items ?? emptyShape, undefined, [item], { ...context, mayVanish: false })),
      );
    case 'growing': {
      const fill = fillOf(buildSeen(shape, base, top.slot, [top.slot], context));
      return { constant: false, fill: (scope) => grow(fill(scope), scope) };
    }
    case 'choice':
      return buildChoice(shape, base, top, context);
    default:
      return buildLeaf(shape, base, top, context);
  }
}

/** Every slot that may be chosen is prepared: each is written as if it stood here alone. */
function buildChoice(shape: Shape, base: Json | undefined, choice: Choice, context: BuildContext): Node {
  const fills = new Map(
    [...choice.listed.values(), choice.unlisted, choice.otherwise].map((slot): [Slot, Fill] => {
      const settled = settle(slot, context.situation);
      return [slot, fillOf(buildSeen(shape, base, settled, [settled], context))];
    }),
  );
  return { constant: false, fill: (scope) => fills.get(chosenOf(choice, scope))?.(scope) };
}

/** A place without a view: the example stands, with views further in over it; of jobs, one item each. */
function buildUnseen(shape: Shape, base: Json | undefined, context: BuildContext): Node {
  if (base === null) return constant(null);
  const { items } = shape;
  if (items !== undefined && hasViews(items)) {
    if (context.isEmptyList) return constant(base);
    return {
      constant: false,
      fill: (scope) => presentOf(scope.jobs.map((job) => context.renderItem(items, { ...scope, job }))),
    };
  }
  return [...shape.members.values()].some(hasViews) ? buildObject(shape, base, [], context) : constant(base);
}

type ObjectSlot = Extract<Settled, { kind: 'object' }>;

function buildObject(shape: Shape, base: Json | undefined, over: readonly ObjectSlot[], context: BuildContext): Node {
  const example = isObject(base) ? base : {};
  const names = new Set([
    ...shape.members.keys(),
    ...over.flatMap(({ members }) => [...members.keys()]),
    ...Object.keys(example),
  ]);
  const members: Member[] = [];
  for (const name of names) {
    const inner = shape.members.get(name) ?? shape.others ?? emptyShape;
    const views = over.flatMap(({ members: slots }) => slots.get(name) ?? []);
    const required = shape.required.has(name);
    const isMentioned = example[name] !== undefined || views.length > 0 || hasViews(inner);
    if (!isMentioned && !required) continue;
    const mayVanish = !required && example[name] === undefined;
    const node = isMentioned ? build(inner, example[name], views, { ...context, mayVanish }) : constant(sample(inner));
    members.push({ name, node, absence: absenceOf(inner, required, example[name]) });
  }
  // An object that is said to be empty is no object whose members are all absent.
  return objectOf(members, context.mayVanish && members.length > 0);
}

/** Absence climbs: an optional member is left out, a required one takes its default, else null, else its object goes. */
function absenceOf(shape: Shape, required: boolean, example: Json | undefined): Absence {
  // Where the example itself says null for "nothing here", an optional member says it the same way.
  if (!required) return example === null && shape.nullable ? { kind: 'value', value: null } : { kind: 'omit' };
  if (shape.default !== undefined) return { kind: 'value', value: shape.default };
  return shape.nullable ? { kind: 'value', value: null } : { kind: 'climb' };
}

type Leaf = Exclude<Settled, { kind: 'example' | 'growing' | 'object' | 'array' | 'choice' }>;

function buildLeaf(shape: Shape, base: Json | undefined, slot: Leaf, context: BuildContext): Node {
  if (slot.kind === 'value') return constant(slot.value);
  // What a submission may leave out and has left out is the example's to say: a view promises no more than it was given.
  const unsaid = isKept(slot) ? base : undefined;
  if (slot.kind === 'text') return { constant: false, fill: (scope) => evaluateText(slot.parts, scope) ?? unsaid };
  if (slot.kind === 'expression' && isInstant(slot.expression)) {
    const write = instantWriter(shape.words);
    return {
      constant: false,
      fill: (scope) => {
        const instantMs = evaluate(slot.expression, scope);
        return typeof instantMs === 'number' ? write(instantMs) : undefined;
      },
    };
  }
  const { items } = shape;
  if (items === undefined || !hasViews(items)) {
    return {
      constant: false,
      fill: (scope) => {
        const value = evaluateSlot(slot, scope);
        return value === undefined ? unsaid : complete(shape, toText(shape, value));
      },
    };
  }
  const fillItem = fillOf(build(items, undefined, [], context));
  return { constant: false, fill: (scope) => fillItems(evaluateSlot(slot, scope), fillItem, scope) };
}

function isKept(slot: Slot): boolean {
  return (
    slot.kind === 'kept' ||
    (slot.kind === 'text' && slot.parts.some((part) => typeof part !== 'string' && isKept(part)))
  );
}

/** Lines at a place for a text are written below each other. */
function toText({ words }: Shape, value: unknown): unknown {
  const types = typeof words.type === 'string' ? [words.type] : (words.type ?? []);
  return Array.isArray(value) && types.includes('string') && !types.includes('array') ? `${value.join('\n')}\n` : value;
}

function fillItems(values: unknown, fillItem: Fill, scope: Scope): unknown {
  if (!Array.isArray(values)) return undefined;
  return presentOf(values.map((item: unknown, index) => fillItem({ ...scope, item, index })));
}

/** Absence does not climb beyond an item: the list goes without it. */
function presentOf(items: readonly unknown[]): unknown[] {
  return items.filter((item) => item !== undefined);
}

/** Arrays and strings show so much of themselves as the job has spent of its stay. */
function grow(value: unknown, { job, nowMs }: Scope): unknown {
  if (job === undefined || (typeof value !== 'string' && !Array.isArray(value))) return value;
  const untilMs = job.untilMs ?? Number.POSITIVE_INFINITY;
  const share = Math.min(1, (nowMs - job.sinceMs) / Math.max(1, untilMs - job.sinceMs));
  return value.slice(0, Math.floor(value.length * share));
}

const seen = new WeakMap<Shape, boolean>();

/** Whether a view stands at a place or anywhere below it. */
export function hasViews(shape: Shape): boolean {
  const known = seen.get(shape);
  if (known !== undefined) return known;
  const found =
    shape.views.length > 0 ||
    [...shape.members.values()].some(hasViews) ||
    (shape.items !== undefined && hasViews(shape.items));
  seen.set(shape, found);
  return found;
}
