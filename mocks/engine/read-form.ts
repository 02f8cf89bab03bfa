import type { Shape } from '../../src/contract/shape.ts';
import { coerce, typesOf } from './coerce.ts';

/**
 * The fields of a form in the types of their schema: a form itself knows texts only. Of a file, its name. What is sent
 * several times is a list where the schema says so, or says nothing.
 */
export function toFields(entries: Iterable<readonly [string, string | File]>, shape: Shape): Record<string, unknown> {
  const fields = Map.groupBy(entries, ([name]) => name);
  return Object.fromEntries(
    [...fields].map(([name, sent]) => {
      const texts = sent.map(([, value]) => (typeof value === 'string' ? value : value.name));
      return [name, toField(texts, shape.members.get(name))];
    }),
  );
}

function toField(texts: readonly string[], shape: Shape | undefined): unknown {
  const [first = '', ...others] = texts;
  if (shape === undefined) return others.length === 0 ? first : texts;
  if (!typesOf(shape).includes('array')) return coerce(first, shape);
  const { items } = shape;
  return items === undefined ? texts : texts.map((text) => coerce(text, items));
}
