import { isObject } from '../../contract/resolver.ts';

/**
 * Whether what is shown has all that is wanted: members beside the wanted ones are welcome. Null is as good as absent, and a
 * member that is wanted to be null says nothing: it may as well have been left out.
 * Numbers and texts of the same look are equal, since which of them it must be is the schema's to say; and what stands in a
 * URL may be percent-encoded or not.
 */
export function fits(wanted: unknown, shown: unknown): boolean {
  if (isAbsent(wanted)) return isAbsent(shown);
  if (Array.isArray(wanted)) {
    return Array.isArray(shown) && shown.length === wanted.length && wanted.every((item, at) => fits(item, shown[at]));
  }
  if (!isObject(wanted)) return !isAbsent(shown) && typeof shown !== 'object' && isSameText(wanted, shown);
  return (
    isObject(shown) && Object.entries(wanted).every(([name, member]) => isAbsent(member) || fits(member, shown[name]))
  );
}

/** Whether nothing stands at a place. Absence is written as null where a place must not be missing. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Whether two JSON values are the same, whatever the order of their members. */
export function isSame(one: unknown, other: unknown): boolean {
  return differences(one, other).length === 0;
}

/** Deeper than this nobody looks, and a value that is nested without end must not exhaust the stack. */
const deepest = 100;

/** JSON Pointer tokens to all places in which two JSON values differ. */
export function differences(
  one: unknown,
  other: unknown,
  path: readonly string[] = [],
): readonly (readonly string[])[] {
  const isNested = (isObject(one) && isObject(other)) || (Array.isArray(one) && Array.isArray(other));
  if (path.length > deepest) return [];
  if (!isNested) return Object.is(one, other) ? [] : [path];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => differences(Reflect.get(one, name), Reflect.get(other, name), [...path, name]));
}

function isSameText(one: unknown, other: unknown): boolean {
  const [wanted, shown] = [String(one), String(other)];
  return wanted === shown || decode(wanted) === decode(shown);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
