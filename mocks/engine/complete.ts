import { isObject } from '../../src/contract/resolver.ts';
import { sample } from '../../src/contract/sample.ts';
import type { Shape } from '../../src/contract/shape.ts';

/**
 * Adds to a value that came from a request what the answer's schema requires and the value does not have.
 *
 * A request may leave out what an answer must show; the schema's default, null or a sample stands in.
 */
export function complete(shape: Shape, value: unknown): unknown {
  if (value === undefined || !isDemanding(shape)) return value;
  if (Array.isArray(value)) {
    const { items } = shape;
    return items === undefined ? value : value.map((item: unknown) => complete(items, item));
  }
  if (!isObject(value)) return value;
  const completed: Record<string, unknown> = { ...value };
  for (const [name, member] of shape.members) {
    if (completed[name] !== undefined) completed[name] = complete(member, completed[name]);
    else if (shape.required.has(name)) completed[name] = sample(member);
  }
  return completed;
}

/** Whether a value at this place may lack something. */
function isDemanding(shape: Shape): boolean {
  return shape.members.size > 0 || (shape.items !== undefined && isDemanding(shape.items));
}
