import type { Contract } from '../../contract/contract.ts';
import { toPointer } from '../../contract/pointer.ts';
import type { Shape } from '../../contract/shape.ts';
import type { Misfit } from '../document/document-reader.ts';
import { arrayEdges, objectEdges } from './collection-edges.ts';
import type { Edge, Edges } from './edge.ts';
import { numberEdges } from './number-edges.ts';
import { textEdges } from './text-edges.ts';
import { uniqueBy } from './unique-by.ts';
import { choiceEdges, presenceEdges, typeEdges } from './value-edges.ts';
import { placesIn, type ValuePlace } from './value-places.ts';

/** A value in which one place stands at the edge of a constraint, or just beyond it. */
export interface Variant {
  /** JSON Pointer to the place. */
  readonly pointer: string;
  /** The keyword of JSON Schema that is tried. */
  readonly keyword: string;
  /** The whole value. */
  readonly value: unknown;
  readonly fits: boolean;
}

/** Says in what a value does not fit its schema; empty: it fits. */
export type FindMisfits = (value: unknown) => readonly Pick<Misfit, 'pointer' | 'message'>[];

/** A place has no more than this, such as of an enum of countries. */
const mostAtPlace = 40;
/** No value has more than this: each is a request. */
const mostOfValue = 400;

const allEdges: readonly Edges[] = [
  presenceEdges,
  typeEdges,
  choiceEdges,
  numberEdges,
  textEdges,
  arrayEdges,
  objectEdges,
];

/**
 * Varies a value, one place at a time: at the edge of each constraint there and just beyond. The same input gives the
 * same variants, each value once, at most 40 for a place and 400 in all. A value that does not fit has none, since
 * nobody could tell what is wrong with a variant.
 *
 * `findMisfits` has the last word. What is meant to fit must; and what is not, must be refused for what stands at its
 * place and for nothing else: schemas can be laxer than they look (alternatives, for one), and a new member can break a
 * rule further up.
 *
 * @param shape - what the schema says
 * @param findMisfits - judges by the schema
 *
 * @example
 * variantsOf({ shape: shapeOf({ type: 'integer', minimum: 1 }, {}), value: 7, schemas: {}, findMisfits })
 * // { pointer: '', keyword: 'minimum', value: 0, fits: false }, …
 */
export function variantsOf({ shape, value, schemas, findMisfits }: Varied): readonly Variant[] {
  const seen = new Set([keyOf({ value, fits: true })]);
  const variants: Variant[] = [];
  for (const place of placesIn(shape, value, schemas)) {
    // The sample of a member that is not there need not fit.
    if (findMisfits(place.put(place.value)).length > 0) continue;
    const meant = allEdges.flatMap((edges) => edges(place)).map((edge) => toVariant(place, edge));
    const fresh = uniqueBy(meant, keyOf).filter((variant) => !seen.has(keyOf(variant)));
    for (const variant of fresh) seen.add(keyOf(variant));
    const right = fresh.filter((variant) => isAsMeant(variant, place, findMisfits(variant.value)));
    variants.push(...right.slice(0, mostAtPlace));
    if (variants.length >= mostOfValue) break;
  }
  return variants.slice(0, mostOfValue);
}

/** What is varied. */
export interface Varied {
  readonly shape: Shape;
  readonly value: unknown;
  /** The schemas that the shape refers to. */
  readonly schemas: Contract['schemas'];
  readonly findMisfits: FindMisfits;
}

function toVariant({ path, put }: ValuePlace, { keyword, value, fits }: Edge): Variant {
  return { pointer: toPointer(path), keyword, value: put(value), fits };
}

function keyOf({ value, fits }: Pick<Variant, 'value' | 'fits'>): string {
  return `${fits} ${JSON.stringify(value)}`;
}

function isAsMeant(
  { pointer, keyword, fits }: Variant,
  { path }: ValuePlace,
  misfits: ReturnType<FindMisfits>,
): boolean {
  if (fits) return misfits.length === 0;
  // Of a missing member, the object around it is told.
  const where = keyword === 'required' ? toPointer(path.slice(0, -1)) : pointer;
  const isThere = (misfit: Pick<Misfit, 'pointer'>): boolean =>
    misfit.pointer === where || misfit.pointer.startsWith(`${pointer}/`);
  return misfits.length > 0 && misfits.every(isThere);
}
