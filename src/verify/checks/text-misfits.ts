import type { DocumentReader, Misfit, Place } from '../document/document-reader.ts';

/**
 * In what a text does not fit a schema. A text stands for a number, a boolean, or a list as well, by the style `simple`: it
 * fits if one of the values that it can stand for does.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function textMisfits(document: DocumentReader, schema: Place, text: string): readonly Misfit[] {
  const readings = readingsOf(text).map((value) => document.misfits(schema, value));
  if (readings.some(({ length }) => length === 0)) return [];
  // A reading of the right type tells more than that the others are of a wrong one.
  return readings.find((misfits) => !misfits.some(isWrongType)) ?? readings[0] ?? [];
}

function readingsOf(text: string): readonly unknown[] {
  const items = text.split(',').map((item) => item.trim());
  return [...scalarsOf(text), items, items.map((item) => scalarsOf(item).at(-1))];
}

/** A text as itself, and as the JSON value that it spells. */
function scalarsOf(text: string): readonly unknown[] {
  return /^(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false)$/.test(text) ? [text, JSON.parse(text)] : [text];
}

function isWrongType({ pointer, refusedBy }: Misfit): boolean {
  return pointer === '' && refusedBy.endsWith('/type');
}
