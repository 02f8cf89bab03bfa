import type { ClientLifecycle, JobView, Signs } from '../client/client-contract.ts';
import type { Outcome } from '../contract/contract.ts';
import type { Json } from '../contract/template.ts';
import { allOf, anyOf, isComparable, toLiteral, toQuery } from './json-path.ts';

type States = ClientLifecycle['states'];

/** The states of a lifecycle that have one of these outcomes; `null` is that of a job that is not over. */
export function statesWith(states: States, outcomes: readonly (Outcome | null)[]): string[] {
  return Object.keys(states).filter((name) => outcomes.includes(states[name] ?? null));
}

/** What a filter of JSONPath says of a job that is in one of these states, by value or by signs. */
export function stateFilter(view: JobView, states: States, names: readonly string[]): string {
  const { state, signs = {}, defaults = {} } = view;
  if (state !== undefined) return anyOf(names.map((name) => `${toQuery(state)} == ${toLiteral(name)}`));
  return anyOf(
    names.map((name) => {
      const rivals = rivalsOf(name, signs, states).map((rival) => `!(${fits(signs[rival], defaults)})`);
      return allOf([fits(signs[name], defaults), ...rivals]);
    }),
  );
}

/** Where signs of several states fit, those are meant that most values speak for, as clients read them. */
function rivalsOf(name: string, signs: Readonly<Record<string, Signs>>, states: States): string[] {
  const own = signs[name] ?? {};
  return Object.keys(signs).filter((rival) => {
    const other = signs[rival] ?? {};
    return states[rival] !== states[name] && valuesIn(other) > valuesIn(own) && !excludes(own, other);
  });
}

function valuesIn({ is = {} }: Signs): number {
  return Object.keys(is).length;
}

/** Whether no job can show the signs of both. */
function excludes(one: Signs, other: Signs): boolean {
  const { is = {} } = one;
  return (
    Object.entries(other.is ?? {}).some(([at, value]) => is[at] !== undefined && is[at] !== value) ||
    isShared(one.has, other.lacks) ||
    isShared(one.lacks, other.has)
  );
}

function isShared(some: readonly string[] = [], others: readonly string[] = []): boolean {
  return some.some((at) => others.includes(at));
}

function fits({ is = {}, has = [], lacks = [] }: Signs = {}, defaults: Readonly<Record<string, Json>>): string {
  return allOf([
    ...Object.entries(is).flatMap(([at, value]) => (isComparable(value) ? [stands(at, value, defaults[at])] : [])),
    ...has.map((at) => allOf([toQuery(at), ...comparedWithNothing(at, '!=', defaults[at])])),
    ...lacks.map((at) => anyOf([`!${toQuery(at)}`, ...comparedWithNothing(at, '==', defaults[at])])),
  ]);
}

/** What is absent counts as its default, and without one as null. */
function stands(at: string, value: string | number | boolean | null, absent: Json = null): string {
  const query = toQuery(at);
  const equals = `${query} == ${toLiteral(value)}`;
  return value === absent ? anyOf([`!${query}`, equals]) : equals;
}

/** Null and the default stand for nothing. */
function comparedWithNothing(at: string, operator: '==' | '!=', absent: Json = null): string[] {
  const nothing = new Set([null, ...(isComparable(absent) ? [absent] : [])]);
  return [...nothing].map((value) => `${toQuery(at)} ${operator} ${toLiteral(value)}`);
}
