/** What a seed says of one field. */
export interface Claim {
  /** The object that has the field; the document has a schema of this name. */
  readonly object: string;
  readonly field: string;
  /** JSON types; of a list, with the type of its items: `array of object`. */
  readonly types: readonly string[];
  /** Absent where the seed does not tell. */
  readonly isRequired?: boolean;
  readonly format?: 'uuid' | 'date' | 'instant';
  /** The values that it can have; empty where the seed lists none. */
  readonly values: readonly string[];
  /** Those of them that it explains. */
  readonly explained: readonly string[];
  readonly examples: readonly unknown[];
}

/** The values that a sentence lists: "one of: a, b or c". */
export function valuesIn(sentence: string): string[] {
  const [, list] = /(?:one of[^:]*:|can be)\s+(.+?)\.?$/i.exec(sentence) ?? [];
  return list === undefined ? [] : list.split(/\s*,\s*(?:or\s+)?|\s+or\s+/).map((value) => value.replaceAll('`', ''));
}

const jsonTypes: Readonly<Record<string, string>> = {
  string: 'string',
  str: 'string',
  date: 'string',
  int: 'integer',
  integer: 'integer',
  object: 'object',
};

/** The JSON types of a word for a type; of the name of a model, an example of it tells. */
export function toTypes(word: string, example: unknown): string[] {
  const [, inner] = /^Optional\[(.*)\]$/.exec(word) ?? [];
  // Python's `Optional` is a value or None.
  if (inner !== undefined) return [...toTypes(inner, example), 'null'];
  if (word.endsWith('[]')) return [`array of ${toTypes(word.slice(0, -2), undefined).join(' or ')}`];
  return [jsonTypes[word.toLowerCase()] ?? (typeof example === 'string' ? 'string' : 'object')];
}
