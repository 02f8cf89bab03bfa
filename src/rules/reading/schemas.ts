import { isObject } from '../../contract/resolver.ts';
import { memberOf, membersOf, type Place, targetOf } from './resolve.ts';

const combinators = ['allOf', 'oneOf', 'anyOf'];
const structure = ['properties', 'patternProperties', 'items', 'prefixItems', ...combinators, '$ref'];

/** The name of a step to any element of an array, or to any member that no property names. */
export const anyMember = '*';

/** A schema that applies to the same value as its parent (no `token`), or to a member or element of it. */
export interface Subschema {
  readonly place: Place;
  readonly token: string | undefined;
}

/** The schemas right below a schema. Of `oneOf` and `anyOf` all branches. */
export function* subschemasOf(schema: Place): Generator<Subschema> {
  const target = targetOf(schema);
  if (target !== undefined) yield { place: target, token: undefined };
  for (const keyword of combinators) {
    for (const [, place] of membersOf(memberOf(schema, keyword))) yield { place, token: undefined };
  }
  for (const [token, place] of membersOf(memberOf(schema, 'properties'))) yield { place, token };
  for (const keyword of ['patternProperties', 'prefixItems']) {
    for (const [, place] of membersOf(memberOf(schema, keyword))) yield { place, token: anyMember };
  }
  for (const keyword of ['additionalProperties', 'items']) {
    const place = memberOf(schema, keyword);
    if (place !== undefined) yield { place, token: anyMember };
  }
}

/** A schema with all schemas that apply to the same value: its references and the branches of its combinators. */
export function sameValue(schema: Place): Place[] {
  const seen = new Map([[schema.pointer, schema]]);
  for (const place of seen.values()) {
    for (const { place: inner, token } of subschemasOf(place)) if (token === undefined) seen.set(inner.pointer, inner);
  }
  return [...seen.values()];
}

/** The schemas that say something about the value at these tokens below the value of `schema`. */
export function schemasAt(schema: Place, tokens: readonly string[]): Place[] {
  return tokens.reduce(
    (places, token) => places.flatMap((place) => stepInto(place, token)).flatMap(sameValue),
    sameValue(schema),
  );
}

/**
 * Whether the schema lets something stand at these tokens: every step is declared, or the object there is open. An object
 * that declares properties counts as closed to others unless `additionalProperties` says more.
 */
export function accepts(schema: Place, tokens: readonly string[]): boolean {
  const places = sameValue(schema);
  const [token, ...rest] = tokens;
  if (token === undefined) return true;
  const next = places.flatMap((place) => stepInto(place, token));
  return next.length > 0 ? next.some((place) => accepts(place, rest)) : isOpen(places);
}

/** The value of a keyword in the first of the schemas that says it. */
export function keywordIn(places: readonly Place[], keyword: string): Place | undefined {
  return places.map((place) => memberOf(place, keyword)).find((member) => member !== undefined);
}

/** Whether one of the schemas that apply to an object requires a member of it. */
export function isRequired(places: readonly Place[], name: string): boolean {
  return places.some((place) => membersOf(memberOf(place, 'required')).some(([, { value }]) => value === name));
}

/** Whether one of the schemas that apply to a value allows null. */
export function allowsNull(places: readonly Place[]): boolean {
  return places.some(({ value }) => {
    if (!isObject(value)) return false;
    const values = Array.isArray(value.enum) ? value.enum : [];
    return [value.type].flat().includes('null') || value.const === null || values.includes(null);
  });
}

function stepInto(schema: Place, token: string): Place[] {
  const property = token === anyMember ? undefined : memberOf(schema, 'properties');
  const declared = property && memberOf(property, token);
  if (declared !== undefined) return [declared];
  const patterns = membersOf(memberOf(schema, 'patternProperties')).filter(([pattern]) => matches(pattern, token));
  if (patterns.length > 0) return patterns.map(([, place]) => place);
  const isIndex = token === anyMember || /^(0|[1-9]\d*)$/.test(token);
  const prefix = memberOf(schema, 'prefixItems');
  const element = isIndex ? ((prefix && memberOf(prefix, token)) ?? memberOf(schema, 'items')) : undefined;
  const other = memberOf(schema, 'additionalProperties');
  return [element, isObject(other?.value) ? other : undefined].filter((place) => place !== undefined);
}

function isOpen(places: readonly Place[]): boolean {
  if (places.some(isOpenedExplicitly)) return true;
  return (
    !places.some(({ value }) => isObject(value) && structure.some((keyword) => keyword in value)) &&
    places.some(mayContain)
  );
}

/** `true`, `additionalProperties: true`, a plain `type: object`, or a reference out of the document. */
function isOpenedExplicitly(place: Place): boolean {
  const { value } = place;
  if (!isObject(value)) return value === true;
  if (typeof value.$ref === 'string' && targetOf(place) === undefined) return true;
  const isPlain = !structure.some((keyword) => keyword in value);
  return value.additionalProperties === true || (isPlain && [value.type].flat().includes('object') && !isClosed(value));
}

function mayContain({ value }: Place): boolean {
  if (!isObject(value)) return value === true;
  const types = [value.type].flat();
  return !isClosed(value) && (value.type === undefined || types.includes('object') || types.includes('array'));
}

function isClosed(value: { readonly additionalProperties?: unknown }): boolean {
  return value.additionalProperties === false;
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return false;
  }
}
