import type { Parameter } from '../../contract/contract.ts';

/** What of a parameter says how its value is written. */
export type Notation = Pick<Parameter, 'name' | 'style' | 'explode'>;

/** Makes a text fit for its place in the request. */
type Encode = (text: string) => string;

/**
 * The value of a parameter in a path, a header or a cookie. Parts are encoded, what stands between them is not.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function writeValue(value: unknown, { name, style, explode }: Notation, encode: Encode): string {
  if (style === 'content') return encode(toText(value, true));
  const assigns = explode && isList(value) && !Array.isArray(value);
  const parts = partsOf(value, assigns).map((part) => part.map((text) => encode(text)).join('='));
  if (style === 'label') return `.${parts.join(explode ? '.' : ',')}`;
  if (style !== 'matrix') return parts.join(',');
  if (assigns) return parts.map((part) => `;${part}`).join('');
  return explode ? parts.map((part) => `;${name}=${part}`).join('') : `;${name}=${parts.join(',')}`;
}

/**
 * The parameters of a query that one value becomes: `a=1,2`, `a=1&a=2`, `a[b]=1`; encoded. An empty list becomes none where
 * it is exploded.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function writeQuery(value: unknown, { name, style, explode }: Notation): readonly string[] {
  const pair = (key: string, texts: readonly string[], separator = ','): string =>
    `${encodeText(key)}=${texts.map(encodeText).join(separator)}`;
  if (style === 'content') return [pair(name, [toText(value, true)])];
  if (!isList(value)) return [pair(name, [toText(value)])];
  if (Array.isArray(value) && explode) return value.map((item) => pair(name, [toText(item)]));
  if (style === 'deepObject' || explode) {
    return Object.entries(value).map(([member, inner]) =>
      pair(style === 'deepObject' ? `${name}[${member}]` : member, [toText(inner)]),
    );
  }
  const separator = { spaceDelimited: '%20', pipeDelimited: '%7C' }[style] ?? ',';
  return [pair(name, partsOf(value, false).flat(), separator)];
}

/** Percent-encoded as in a URL; a half of a surrogate pair, which no encoding has, becomes U+FFFD. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** A value as a text: what is no text is JSON. */
export function toText(value: unknown, isJson = false): string {
  return typeof value === 'string' && !isJson ? value : (JSON.stringify(value) ?? '');
}

/** The parts of a list; of an object, its names and values in turn, or in pairs. */
function partsOf(value: unknown, inPairs: boolean): readonly (readonly string[])[] {
  if (!isList(value)) return [[toText(value)]];
  if (Array.isArray(value)) return value.map((item) => [toText(item)]);
  const pairs = Object.entries(value).map(([name, inner]) => [name, toText(inner)]);
  return inPairs ? pairs : pairs.flat().map((part) => [part]);
}

function isList(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
