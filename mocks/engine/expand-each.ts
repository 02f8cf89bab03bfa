import type { EachSource } from '../../src/contract/contract.ts';
import { parseExpression } from '../../src/contract/expression.ts';
import { evaluate } from './evaluate.ts';
import { Refusal } from './refusal.ts';
import type { Scope } from './scope.ts';

/** More jobs than anybody submits at once. */
const mostJobs = 1_000;

/** One element for each name of `each`; a source without elements leaves its name out. */
export type Combination = Readonly<Record<string, unknown>>;

/**
 * The combinations for which one request submits one job each: every element of the first source with every one of the
 * second, and so on; later sources may speak of the elements of earlier ones.
 *
 * @throws {Refusal} when there are more than a thousand: a short body can ask for billions
 */
export function expandEach(each: ReadonlyMap<string, readonly EachSource[]>, scope: Scope): Combination[] {
  let combinations: Combination[] = [scope.each ?? {}];
  for (const [name, sources] of each) {
    combinations = combinations.flatMap((combination) => {
      const elements = sources.flatMap((source) => elementsOf(source, { ...scope, each: combination }));
      return elements.length === 0 ? [combination] : elements.map((element) => ({ ...combination, [name]: element }));
    });
    if (combinations.length > mostJobs) {
      throw new Refusal([413, 400, 422], `The request submits more than ${mostJobs} jobs at once; send it in parts.`);
    }
  }
  return combinations;
}

function elementsOf(source: EachSource, scope: Scope): unknown[] {
  if (typeof source !== 'string') return stretch(source.of, valueFrom(source.from, scope), valueFrom(source.to, scope));
  const value = valueFrom(source, scope);
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The part of an ordered list between two of its elements, both included. */
function stretch(list: readonly unknown[], from: unknown, to: unknown): unknown[] {
  const start = list.indexOf(from);
  const end = list.indexOf(to);
  return start < 0 || end < 0 ? [] : list.slice(Math.min(start, end), Math.max(start, end) + 1);
}

function valueFrom(expression: string, scope: Scope): unknown {
  return evaluate(parseExpression(expression), scope);
}
