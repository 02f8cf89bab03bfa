import { toPointer } from '../contract/pointer.ts';
import { isObject } from '../contract/resolver.ts';
import type { Shape } from '../contract/shape.ts';
import type { Json } from '../contract/template.ts';

/**
 * The views of a schema as one template, rooted at its value: inner views first, outer ones over them. What says nothing
 * about a job is left out; an array of jobs becomes `{ $jobs: template }`. `undefined` where nothing is left.
 */
export function composeView(shape: Shape): Json | undefined {
  const composed = composeAll(shape);
  return composed === undefined ? undefined : aboutJobs(composed);
}

/**
 * The views of a schema as one template, whole: with what says nothing about a job. From {@link composeView} that is left out
 * in the end only, since a constant over a job's id takes the id away.
 */
export function composeAll(shape: Shape): Json | undefined {
  return shape.views.reduce<Json | undefined>(overlay, composeMembers(shape));
}

/**
 * The defaults of members whose view is a literal or a choice by state, by JSON Pointer: absent means that value. As in the
 * template, the name `$jobs` stands for the elements of an array of jobs.
 */
export function defaultsOf(shape: Shape, path: readonly string[] = []): Record<string, Json> {
  const own =
    shape.default !== undefined && composeView(shape) !== undefined ? { [toPointer(path)]: shape.default } : {};
  const inner = [...shape.members].map(([name, member]) =>
    defaultsOf(withOuterViews(member, name, shape), [...path, name]),
  );
  const { items, members, views } = shape;
  const each =
    members.size === 0 && items !== undefined && views.length === 0 ? defaultsOf(items, [...path, '$jobs']) : {};
  return Object.assign(own, each, ...inner);
}

/** A member as it looks with the views that stand over its object. */
function withOuterViews(member: Shape, name: string, outer: Shape): Shape {
  const over = outer.views.flatMap((view) => (isObject(view) && view[name] !== undefined ? [view[name]] : []));
  return { ...member, views: [...member.views, ...over] };
}

function composeMembers({ members, items, views }: Shape): Json | undefined {
  const composed = toObject([...members].map(([name, member]) => [name, composeAll(member)]));
  if (composed !== undefined) return composed;
  const item = items !== undefined && views.length === 0 ? composeAll(items) : undefined;
  return item === undefined ? undefined : { $jobs: item };
}

/** Objects merge, all else replaces. */
function overlay(under: Json | undefined, over: Json | undefined): Json | undefined {
  if (over === undefined) return under;
  if (!isMergeable(under) || !isMergeable(over)) return over;
  const names = new Set([...Object.keys(under), ...Object.keys(over)]);
  return toObject([...names].map((name) => [name, overlay(under[name], over[name])]));
}

function isMergeable(value: Json | undefined): value is { readonly [name: string]: Json } {
  return isObject(value) && !('$state' in value) && !('$jobs' in value);
}

/** A template less what tells a client nothing of a job: values of the request, of pages and problems, plain literals. */
function aboutJobs(template: Json): Json | undefined {
  if (typeof template === 'string') return /\$job\.(?!input)/.test(template) ? template : undefined;
  if (!isObject(template)) return undefined;
  // By state, literals count as well: they tell the states apart.
  if ('$state' in template) return template;
  return toObject(Object.entries(template).map(([name, member]) => [name, aboutJobs(member)]));
}

/** An object of the members that are there; `undefined` where none is. */
function toObject(members: readonly (readonly [string, Json | undefined])[]): Json | undefined {
  const kept = members.flatMap(([name, member]): [string, Json][] => (member === undefined ? [] : [[name, member]]));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
