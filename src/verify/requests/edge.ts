import type { SchemaObject } from '../../contract/contract.ts';
import type { ValuePlace } from './value-places.ts';

/** A value at the edge of what a constraint allows. */
export interface Edge {
  /** The keyword of JSON Schema that is meant. */
  readonly keyword: string;
  /** What stands at the place; `undefined` leaves it out. */
  readonly value: unknown;
  /** Whether it is meant to fit: on this side of the edge, or just beyond. */
  readonly fits: boolean;
}

/** The edges of one kind of constraint; whether they come out as meant is for a validator to say. */
export type Edges = (place: ValuePlace) => readonly Edge[];

/** A value that is meant to fit. */
export function within(keyword: string, value: unknown): Edge {
  return { keyword, value, fits: true };
}

/** A value that is meant not to fit. */
export function beyond(keyword: string, value: unknown): Edge {
  return { keyword, value, fits: false };
}

/** The number that a keyword sets; `undefined` where it sets none. */
export function limitIn(words: SchemaObject, keyword: string): number | undefined {
  const limit = words[keyword];
  return typeof limit === 'number' ? limit : undefined;
}
