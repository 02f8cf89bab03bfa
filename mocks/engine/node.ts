import type { Scope } from './scope.ts';

/** Computes a value for each answer; `undefined` is absence. */
export type Fill = (scope: Scope) => unknown;

/** A part of an answer: the same value each time, or one that is filled in. */
export type Node =
  | { readonly constant: true; readonly value: unknown }
  | { readonly constant: false; readonly fill: Fill };

/** What becomes of an object when one of its members is absent. */
export type Absence =
  | { readonly kind: 'omit' }
  /** The object is absent in turn. */
  | { readonly kind: 'climb' }
  | { readonly kind: 'value'; readonly value: unknown };

/** A member of an object that is filled in. */
export interface Member {
  readonly name: string;
  readonly node: Node;
  readonly absence: Absence;
}

export const nothing: Node = { constant: true, value: undefined };

export function constant(value: unknown): Node {
  return { constant: true, value };
}

export function fillOf(node: Node): Fill {
  return node.constant ? () => node.value : node.fill;
}

/**
 * An object of members; computed once where all of them are constant.
 *
 * @param mayVanish - whether an object without members is absent
 */
export function objectOf(members: readonly Member[], mayVanish = false): Node {
  const settled = members.map(({ name, node, absence }) => ({ name, absence, fill: fillOf(node) }));
  const fill: Fill = (scope) => {
    const object: Record<string, unknown> = {};
    for (const member of settled) {
      const value = member.fill(scope);
      if (value !== undefined) object[member.name] = value;
      else if (member.absence.kind === 'climb') return undefined;
      else if (member.absence.kind === 'value') object[member.name] = member.absence.value;
    }
    return mayVanish && Object.keys(object).length === 0 ? undefined : object;
  };
  return foldConstants(
    members.map(({ node }) => node),
    fill,
  );
}

/** An array of items, less the absent ones; computed once where all of them are constant. */
export function arrayOf(items: readonly Node[]): Node {
  const fills = items.map(fillOf);
  return foldConstants(items, (scope) => fills.map((fill) => fill(scope)).filter((value) => value !== undefined));
}

function foldConstants(parts: readonly Node[], fill: Fill): Node {
  return parts.every((part) => part.constant) ? constant(fill(noScope)) : { constant: false, fill };
}

/** Constants look at no scope. */
const noScope: Scope = {
  nowMs: 0,
  server: '',
  url: '',
  request: { path: {}, query: {}, header: () => undefined, body: undefined },
  jobs: [],
};
