/** The types of a JSON value, in the words of JSON Schema: an integer is a number, too. */
export function toJsonTypes(value: unknown): readonly string[] {
  if (value === null) return ['null'];
  if (Number.isInteger(value)) return ['integer', 'number'];
  return [Array.isArray(value) ? 'array' : typeof value];
}
