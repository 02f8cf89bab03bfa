import { beyond, type Edge, type Edges, limitIn, within } from './edge.ts';

/** The largest number of the format `int32`. */
const largestInt32 = 2 ** 31 - 1;
/** How far apart the numbers are that are tried around a limit, where nothing says what step there is. */
const fineStep = 0.01;

/** `minimum`, `maximum`, their exclusive kin, `multipleOf` and `int32`. */
export const numberEdges: Edges = ({ shape: { words }, value }) => {
  const isWhole = [words.type].flat().includes('integer');
  const multiple = limitIn(words, 'multipleOf');
  const step = multiple ?? (isWhole ? 1 : fineStep);
  const at = (keyword: string, inward: 1 | -1): Edge[] => {
    const limit = limitIn(words, keyword);
    return limit === undefined ? [] : edgesAt(keyword, limit, inward * step);
  };
  return [
    ...at('minimum', 1),
    ...at('exclusiveMinimum', 1),
    ...at('maximum', -1),
    ...at('exclusiveMaximum', -1),
    ...(multiple === undefined ? [] : [beyond('multipleOf', between(value, multiple, isWhole))]),
    ...(words.format === 'int32' ? [within('format', largestInt32), beyond('format', largestInt32 + 1)] : []),
  ];
};

/** @param inward - from one allowed value to the next, away from the limit */
function edgesAt(keyword: string, limit: number, inward: number): Edge[] {
  const isExclusive = keyword.startsWith('exclusive');
  const nearest = Math.ceil(limit / inward) * inward;
  const first = isExclusive && nearest === limit ? nearest + inward : nearest;
  return [
    isExclusive ? beyond(keyword, limit) : within(keyword, limit),
    within(keyword, tidy(first)),
    beyond(keyword, tidy(first - inward)),
  ];
}

/** A number near the value that is no multiple. */
function between(value: unknown, multiple: number, isWhole: boolean): number {
  const near = typeof value === 'number' ? Math.round(value / multiple) * multiple : 0;
  return tidy(near + (isWhole ? 1 : multiple / 2));
}

/** Without what binary fractions add (0.30000000000000004), and without a negative zero, which JSON does not have. */
function tidy(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}
