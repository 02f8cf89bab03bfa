import { toPointer } from '../contract/pointer.ts';
import { isObject } from '../contract/resolver.ts';
import type { Json } from '../contract/template.ts';

/** A single place of a template: an expression, a text with expressions, or a literal. */
export interface TemplatePlace {
  /** JSON Pointer from the root of the template. */
  readonly pointer: string;
  readonly value: Json | undefined;
}

/**
 * The single places of a template for one job.
 *
 * @param state - of the parts that depend on the state, this one's; absent: they are left out
 */
export function placesOf(
  template: Json | undefined,
  state: string | undefined,
  path: readonly string[] = [],
): TemplatePlace[] {
  if (Array.isArray(template) && JSON.stringify(template).includes('$')) {
    return template.flatMap((item: Json, at) => placesOf(item, state, [...path, `${at}`]));
  }
  if (!isObject(template)) return template === undefined ? [] : [{ pointer: toPointer(path), value: template }];
  const byState = template.$state;
  if (byState === undefined) {
    return Object.entries(template).flatMap(([name, member]) => placesOf(member, state, [...path, name]));
  }
  if (state === undefined || !isObject(byState)) return [];
  // What stands in the other states only is absent in this one.
  const own = byState[state];
  return own === undefined ? [{ pointer: toPointer(path), value: undefined }] : placesOf(own, state, path);
}

/** The first array of jobs in a template: where it stands, and how it shows each. */
export function jobsOf(
  template: Json | undefined,
  path: readonly string[] = [],
): { readonly pointer: string; readonly item: Json } | undefined {
  if (!isObject(template)) return undefined;
  if (template.$jobs !== undefined) return { pointer: toPointer(path), item: template.$jobs };
  for (const [name, member] of Object.entries(template)) {
    const found = jobsOf(member, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
