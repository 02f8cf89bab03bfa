import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { toPointer } from '../contract/pointer.ts';
import { isObject } from '../contract/resolver.ts';
import type { Json } from '../contract/template.ts';
import { listed } from './reading/brief.ts';
import { sitesOf } from './reading/expression-sites.ts';
import { lifecyclesOf } from './reading/lifecycles.ts';
import { didYouMean } from './reading/nearest.ts';

/** The keys of every `{$state: {…}}` in a template are states of the jobs that the template is about. */
export function stateNames(document: OpenApiDocument): Fault[] {
  const all = [...lifecyclesOf(document).values()];
  return sitesOf(document).flatMap(({ template, pointer, scope }) => {
    const lifecycles = scope.lifecycles.length > 0 ? scope.lifecycles : all;
    const states = [...new Set(lifecycles.flatMap((lifecycle) => [...lifecycle.states.keys()]))];
    return states.length === 0 ? [] : unknownKeys(template, pointer, states);
  });
}

function unknownKeys(template: Json, pointer: string, states: readonly string[]): Fault[] {
  if (typeof template !== 'object' || template === null) return [];
  return Object.entries(template).flatMap(([name, inner]) => {
    const at = pointer + toPointer([name]);
    const keys = name === '$state' && isObject(inner) ? Object.keys(inner) : [];
    const faults = keys
      .filter((key) => !states.includes(key))
      .map((key) => toFault(key, at + toPointer([key]), states));
    return [...faults, ...unknownKeys(inner, at, states)];
  });
}

function toFault(name: string, pointer: string, states: readonly string[]): Fault {
  const message = `"${name}" is not a state of the jobs shown here. Their states: ${listed(states)}.${didYouMean(name, states)}`;
  return { pointer, message };
}
