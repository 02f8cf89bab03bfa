import { isObject } from '../../contract/resolver.ts';
import { sample } from '../../contract/sample.ts';
import { beyond, type Edges, limitIn, within } from './edge.ts';
import { tryGenerate } from './try-generate.ts';
import type { ValuePlace } from './value-places.ts';

/** Longer arrays and larger objects are not tried. */
const mostTried = 1000;

/** `minItems`, `maxItems` and `uniqueItems`. */
export const arrayEdges: Edges = (place) => {
  const { words } = place.shape;
  const fewest = limitIn(words, 'minItems') ?? 0;
  const most = limitIn(words, 'maxItems') ?? Number.POSITIVE_INFINITY;
  const [first] = itemsFor(place, 1);
  return [
    ...(fewest > 0 && fewest <= mostTried
      ? [within('minItems', itemsFor(place, fewest)), beyond('minItems', itemsFor(place, fewest - 1))]
      : []),
    ...(most <= mostTried
      ? [within('maxItems', itemsFor(place, most)), beyond('maxItems', itemsFor(place, most + 1))]
      : []),
    ...(words.uniqueItems === true ? [beyond('uniqueItems', [first, first])] : []),
  ];
};

/** So many items: those that are there, those of the enum, and then the first one varied. */
function itemsFor({ shape: { items }, value }: ValuePlace, count: number): readonly unknown[] {
  const present = Array.isArray(value) ? value : [];
  const allowed = (items?.words.enum ?? []).filter((each) => !present.includes(each));
  const known: readonly unknown[] = [...present, ...allowed];
  const first = known.length > 0 || items === undefined ? known[0] : tryGenerate(() => sample(items));
  return Array.from({ length: count }, (_, at) => (at < known.length ? known[at] : vary(first, at)));
}

/** The same in another value, where that is simple: items may have to differ. */
function vary(value: unknown, by: number): unknown {
  if (typeof value === 'number') return value + by;
  if (typeof value === 'string') return by === 0 ? value : `${value}${by}`;
  return value ?? null;
}

/** `minProperties`, `maxProperties`, and members that are not declared. */
export const objectEdges: Edges = ({ shape: { words, required }, value }) => {
  if (!isObject(value)) return [];
  const fewest = limitIn(words, 'minProperties') ?? 0;
  const most = limitIn(words, 'maxProperties') ?? Number.POSITIVE_INFINITY;
  // What must stay comes first, so that it is not cut.
  const members = Object.entries(value).toSorted(([one], [other]) => +required.has(other) - +required.has(one));
  const ofSize = (size: number): unknown => {
    const more = Array.from({ length: Math.max(0, size - members.length) }, (_, at) => toStray(at, members));
    return Object.fromEntries([...members.slice(0, size), ...more]);
  };
  const isClosed = words.additionalProperties === false || words.unevaluatedProperties === false;
  return [
    ...(fewest > 0 && fewest <= mostTried
      ? [within('minProperties', ofSize(fewest)), beyond('minProperties', ofSize(fewest - 1))]
      : []),
    ...(most <= mostTried ? [within('maxProperties', ofSize(most)), beyond('maxProperties', ofSize(most + 1))] : []),
    ...(isClosed ? [beyond('additionalProperties', ofSize(members.length + 1))] : []),
  ];
};

/** A member that nobody has declared; its value is one that there is already, so that it may fit. */
function toStray(at: number, [first]: readonly (readonly [string, unknown])[]): [string, unknown] {
  return [`strayMember${at + 1}`, first?.[1] ?? 'some text'];
}
