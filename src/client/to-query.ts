/**
 * Writes a query, without the question mark. An array becomes many parameters of one name (style `form`, exploded), an
 * object a parameter for each member (`filter[color]=red`, style `deepObject`): the styles that openapi-fetch takes for granted.
 * What is `undefined` or `null` is left out.
 *
 * @throws {TypeError} for what is nested deeper: OpenAPI does not say how to write it
 */
export function toQuery(query: object): string {
  return Object.entries(query)
    .flatMap(([name, value]) => toPlain(name, value).flatMap(toPair))
    .join('&');
}

/** The parameters that one comes to. */
function toPlain(name: string, value: unknown): [name: string, value: unknown][] {
  if (Array.isArray(value)) return value.map((each) => [name, each]);
  if (Object(value) !== value) return [[name, value]];
  return Object.entries(Object(value)).map(([member, each]) => [`${name}[${member}]`, each]);
}

function toPair([name, value]: [name: string, value: unknown]): string[] {
  if (Object(value) === value) {
    throw new TypeError(`Failed to write "${name}" into a query: it is nested too deep. Give a "querySerializer".`);
  }
  return value === undefined || value === null ? [] : [`${name}=${encodeURIComponent(`${value}`)}`];
}
