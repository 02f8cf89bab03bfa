import { isObject } from '../../src/contract/resolver.ts';
import { type Claim, toTypes, valuesIn } from './claim.ts';
import { readJsonSchema } from './read-json-schema.ts';
import { type Table, tablesIn } from './tables.ts';

/** Everything that a seed says, field by field: in tables, in a list of properties, and in a JSON Schema. */
export function readSeed(markdown: string): Claim[] {
  const tables = tablesIn(markdown);
  const fields = tables.flatMap((table) => table.rows.flatMap((row) => readRow(row, table, tables)));
  return [...fields, ...readProperties(markdown), ...readJsonSchema(markdown)];
}

type Row = Table['rows'][number];

function readRow(row: Row, { title }: Table, tables: readonly Table[]): Claim[] {
  const field = unwrap(row.Field ?? row['Field Name'] ?? row.Path ?? '');
  if (field === '') return [];
  const { Type = '', Format = '', Required, Description = '', Example = '' } = row;
  const examples = [...readExample(Example, field), ...quotedIn(Description)];
  const word = unwrap(Type);
  const format = readFormat(Format, word);
  const explained = valuesOf(Format, tables);
  return [
    {
      object: title,
      field,
      types: toTypes(word, examples[0]),
      ...(Required !== undefined && { isRequired: Required === ':heavy_check_mark:' }),
      ...(format !== undefined && { format }),
      values: [...valuesIn(Description), ...explained],
      explained,
      examples,
    },
  ];
}

/** A word without what Markdown makes of it: code, stress, a link. */
function unwrap(text: string): string {
  const [, word = text] = /^\[(.*)\](?:\(.*\)|\[.*\])$/.exec(text) ?? [];
  return word.replace(/^[`*]+|[`*]+$/g, '');
}

function readFormat(format: string, type: string): Claim['format'] {
  if (type === 'date') return 'date';
  if (format.includes('UUID')) return 'uuid';
  return format.includes('ISO 8601') ? 'instant' : undefined;
}

/** The values of the table that a format links to: `[Job Status](#job-status)`. */
function valuesOf(format: string, tables: readonly Table[]): string[] {
  const title = /\(#.*\)$/.test(format) ? unwrap(format) : undefined;
  const table = tables.find((each) => each.title === title);
  return (table?.rows ?? []).map(({ Value = '' }) => unwrap(Value));
}

/** An example cell: a text, or JSON in which the value stands below the field's name. */
function readExample(cell: string, field: string): unknown[] {
  if (cell === '') return [];
  if (!cell.startsWith('{')) return [cell];
  const { value }: { value?: unknown } = JSON.parse(cell.replaceAll('<br/>', ''));
  return isObject(value) && field in value ? [value[field]] : [];
}

/** `in the following format: "2017-07-25T10:10:30Z"`. */
function quotedIn(description: string): string[] {
  return [...description.matchAll(/following format: "([^"]+)"/g)].map(([, text = '']) => text);
}

/** A table that has lost its lines: `Name Type Description`, and a field on each line below. */
function readProperties(markdown: string): Claim[] {
  const [, object = '', lines = ''] = /^(\w+)\n[\s\S]*^Name Type Description\n([\s\S]*?)^View /m.exec(markdown) ?? [];
  return [...lines.matchAll(/^(\S+) (\S+) ?(.*)$/gm)].map(([, field = '', type = '', description = '']) => ({
    object,
    field,
    types: toTypes(type, undefined),
    values: valuesIn(description),
    explained: [],
    examples: [],
  }));
}
