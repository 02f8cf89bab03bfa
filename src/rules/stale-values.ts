import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { toPointer } from '../contract/pointer.ts';
import { partsOf } from './reading/answers.ts';
import type { LifecyclePlace } from './reading/lifecycles.ts';
import { examplesOf, stateOf, submittersOf } from './reading/named-examples.ts';
import { operationsOf, successesOf } from './reading/operations.ts';
import { membersOf, type Place } from './reading/resolve.ts';
import { anyMember } from './reading/schemas.ts';
import { type ShownPlaces, shownIn } from './reading/shown.ts';

/** An instant (with or without zone) or a UUID: values that differ from job to job. */
const fresh =
  /^(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i;

/**
 * An instant or a UUID in a state-named example stands below a view: else the same value comes with every job. A view of
 * `$example` says that this is meant.
 */
export function staleValues(document: OpenApiDocument): Fault[] {
  const operations = operationsOf(document);
  const submitters = submittersOf(operations);
  const faults = operations.flatMap((operation) => {
    const lifecycle = operation.role?.lifecycle;
    if (lifecycle === undefined) return [];
    return successesOf(operation)
      .flatMap(([, response]) => partsOf(response))
      .flatMap((part) =>
        examplesOf(part).flatMap(([name, value]) => staleIn(value, part.schema, name, submitters, lifecycle)),
      );
  });
  return [...new Map(faults.map((fault) => [fault.pointer, fault])).values()];
}

function staleIn(
  example: Place,
  schema: Place,
  name: string,
  submitters: readonly string[],
  lifecycle: LifecyclePlace,
): Fault[] {
  const state = stateOf(name, submitters, lifecycle);
  if (state === undefined) return [];
  const places = shownIn(schema, state.name);
  return textsIn(example, [])
    .filter(({ text, tokens }) => fresh.test(text) && !isCovered(tokens, places))
    .map(({ text, tokens, pointer }) => ({
      pointer,
      message: `"${text}" at "${toPointer(tokens)}" stands below no view, so that every job shows this same value. Add an x-job-view over it ($job.created, $job.input#/…; $example if it is meant).`,
    }));
}

function textsIn(
  place: Place,
  tokens: readonly string[],
): { text: string; tokens: readonly string[]; pointer: string }[] {
  if (typeof place.value === 'string') return [{ text: place.value, tokens, pointer: place.pointer }];
  return membersOf(place).flatMap(([name, member]) => textsIn(member, [...tokens, name]));
}

function isCovered(tokens: readonly string[], places: ShownPlaces): boolean {
  return [...places.values()].some(
    (shown) =>
      shown.template?.kind !== 'object' &&
      shown.tokens.length <= tokens.length &&
      shown.tokens.every((token, at) => token === tokens[at] || token === anyMember),
  );
}
