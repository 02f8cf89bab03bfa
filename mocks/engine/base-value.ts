import type { Contract, MediaType, Operation } from '../../src/contract/contract.ts';
import { valueAt } from '../../src/contract/pointer.ts';
import { isJson } from '../../src/contract/resolver.ts';
import { type Shape, shapeOf } from '../../src/contract/shape.ts';
import type { Json } from '../../src/contract/template.ts';
import type { Situation } from './settle.ts';

/**
 * The example on which an answer is based: of this kind of job in this state (of children: else of their parent), of any
 * job in this state, or the only one.
 */
export function baseValue(
  examples: Readonly<Record<string, Json>>,
  situation: Situation | undefined,
): Json | undefined {
  if (situation !== undefined) {
    const { state, submission } = situation;
    const names = [...submission.exampleNames.map((name) => `${name}.${state}`), state];
    const named = names.find((name) => examples[name] !== undefined);
    if (named !== undefined) return examples[named];
  }
  const [only, ...others] = Object.values(examples);
  return others.length === 0 ? only : undefined;
}

/** Finds what an item of a list is based on: its part of the example of a single job's read that shows the same schema. */
export function createItemBases(contract: Contract): (items: Shape, situation: Situation) => Json | undefined {
  const found = new Map<string, readonly [MediaType, readonly string[]] | undefined>();
  return (items, situation) => {
    const reference = items.words.$ref;
    if (reference === undefined) return undefined;
    if (!found.has(reference)) found.set(reference, findReader(reference, contract));
    const place = found.get(reference);
    const base = place && valueAt(baseValue(place[0].examples, situation), place[1]);
    return isJson(base) ? base : undefined;
  };
}

function findReader(reference: string, contract: Contract): readonly [MediaType, readonly string[]] | undefined {
  const reads = contract.operations.filter(({ role }) => role?.kind === 'read');
  for (const mediaType of reads.flatMap(successes)) {
    const path = findPlace(shapeOf(mediaType.schema, contract.schemas), reference);
    if (path !== undefined) return [mediaType, path];
  }
  return undefined;
}

function successes({ answers }: Operation): MediaType[] {
  return Object.entries(answers).flatMap(([status, { content }]) =>
    status.startsWith('2') ? Object.values(content) : [],
  );
}

function findPlace(shape: Shape, reference: string, path: readonly string[] = []): readonly string[] | undefined {
  if (shape.words.$ref === reference) return path;
  for (const [name, member] of shape.members) {
    const found = findPlace(member, reference, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
