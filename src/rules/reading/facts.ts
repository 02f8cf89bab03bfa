import type { Expression } from '../../contract/expression.ts';
import type { Template } from '../../contract/template.ts';
import type { LifecyclePlace, StatePlace } from './lifecycles.ts';
import type { ShownPlaces } from './shown.ts';

/** What can be told from each place of an answer in one state; `undefined`: anything may stand there. */
export type Facts = ReadonlyMap<string, string | undefined>;

const absent = 'absent';

/** What a client can tell from the places that the views of an answer decide. */
export function factsOf(shown: ShownPlaces, state: StatePlace, lifecycle: LifecyclePlace): Facts {
  return new Map([...shown].map(([key, { template }]) => [key, factOf(template, state, lifecycle)]));
}

/**
 * Whether two answers cannot be of the same state: some place has a certain content in one and another content, or none, in
 * the other. A place that only one of them mentions tells as much: only `{$state: …}` makes such.
 */
export function tellApart(one: Facts, other: Facts): boolean {
  return [...new Set([...one.keys(), ...other.keys()])].some((key) => {
    const [left, right] = [one, other].map((facts) => (facts.has(key) ? facts.get(key) : 'not mentioned'));
    return left !== undefined && right !== undefined && left !== right;
  });
}

function factOf(template: Template | undefined, state: StatePlace, lifecycle: LifecyclePlace): string | undefined {
  if (template === undefined) return absent;
  switch (template.kind) {
    case 'value':
      return template.value === null ? absent : JSON.stringify(template.value);
    case 'expression':
      return expressionFact(template.expression, state, lifecycle);
    case 'text':
      return JSON.stringify(template.parts.map((part) => (isState(part) ? state.name : part)));
    default:
      return template.kind;
  }
}

function expressionFact(
  { source, name, text }: Expression,
  { name: state, outcome, partial }: StatePlace,
  { initial }: LifecyclePlace,
): string | undefined {
  if (source === 'example') return undefined;
  if (source !== 'job') return text;
  switch (name) {
    case 'state':
      return JSON.stringify(state);
    case 'result':
      if (partial) return undefined;
      return outcome === 'success' ? name : absent;
    case 'failure':
      return outcome === 'failure' ? name : absent;
    case 'ended':
      return outcome === undefined ? absent : name;
    case 'started':
      if (outcome !== undefined) return undefined;
      return state === initial ? absent : name;
    case 'log':
    case 'children':
      return undefined;
    default:
      return text;
  }
}

function isState(part: string | Expression): boolean {
  return typeof part !== 'string' && part.source === 'job' && part.name === 'state';
}
