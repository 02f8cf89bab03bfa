import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { type AnswerPart, partsIn, partsOf } from './reading/answers.ts';
import { listed } from './reading/brief.ts';
import { exampleFaults } from './reading/example-faults.ts';
import { factsOf, tellApart } from './reading/facts.ts';
import type { LifecyclePlace } from './reading/lifecycles.ts';
import { examplesOf, stateOf, submitterOf, submittersOf } from './reading/named-examples.ts';
import { didYouMean, nearest } from './reading/nearest.ts';
import { type OperationPlace, operationsOf, successesOf } from './reading/operations.ts';
import { entriesBelow, memberOf, type Place } from './reading/resolve.ts';
import { anyMember } from './reading/schemas.ts';
import { type ShownPlaces, shownIn } from './reading/shown.ts';

/**
 * Every state has its example: named like the state, or `<operationId of a submission>.<state>`, beside the schema of a read
 * that shows one job, and it shows that state. Lists, results and logs need none. Jobs that come into being when others
 * succeed can have their own, `<operationId>.children.<state>`.
 */
export function stateExamples(document: OpenApiDocument): Fault[] {
  const operations = operationsOf(document);
  const submitters = submittersOf(operations);
  const faults = operations.flatMap((operation) => {
    const lifecycle = operation.role?.lifecycle;
    if (lifecycle === undefined) return [];
    return monitorsOf(operation, lifecycle).flatMap((part) => [
      ...(operation.role?.kind === 'read' ? missingFaults(operation, part, lifecycle) : []),
      ...examplesOf(part).flatMap(([name, value]) => {
        const state = stateOf(name, submitters, lifecycle);
        return state === undefined
          ? nameFaults(name, value, submitters, lifecycle)
          : exampleFaults(value, part, state, lifecycle);
      }),
    ]);
  });
  return [...new Map(faults.map((fault) => [fault.pointer + fault.message, fault])).values()];
}

/** The representations of a success that show the state of one job. */
function monitorsOf(operation: OperationPlace, lifecycle: LifecyclePlace): AnswerPart[] {
  const states = [...lifecycle.states.values()];
  return successesOf(operation)
    .flatMap(([, response]) => partsOf(response))
    .filter(({ name, schema }) => {
      const looks = states.map((state) => factsOf(ownPlaces(shownIn(schema, state.name)), state, lifecycle));
      return !name.startsWith('header ') && looks.some((look) => looks.some((other) => tellApart(look, other)));
    });
}

/** Without what stands in lists, and without results and logs: they do not make an answer one about the state. */
function ownPlaces(places: ShownPlaces): ShownPlaces {
  const own = [...places].filter(([, { tokens, template }]) => {
    const field = template?.kind === 'expression' ? template.expression.text : '';
    return !tokens.includes(anyMember) && !/^\$job\.(result|log)/.test(field);
  });
  return new Map(own);
}

function missingFaults(operation: OperationPlace, part: AnswerPart, lifecycle: LifecyclePlace): Fault[] {
  const names = entriesBelow(part.place, 'examples').map(([name]) => name);
  const pointer = memberOf(part.place, 'examples')?.pointer ?? part.place.pointer;
  return [...lifecycle.states.keys()]
    .filter((state) => partsIn(operation, state).some(({ place }) => place.pointer === part.place.pointer))
    .filter((state) => !names.some((name) => name === state || name.endsWith(`.${state}`)))
    .map((state) => ({
      pointer,
      message: `the state "${state}" has no example. Add one named "${state}", or "<operationId of a submission>.${state}".`,
    }));
}

function nameFaults(name: string, value: Place, submitters: readonly string[], lifecycle: LifecyclePlace): Fault[] {
  const states = [...lifecycle.states.keys()];
  const pointer = value.pointer.replace(/\/value$/, '');
  const end = name.slice(name.lastIndexOf('.') + 1);
  if (end !== name && states.includes(end)) {
    const submitter = name.slice(0, -end.length - 1);
    return [
      {
        pointer,
        message: `the example "${name}" is named for no submission: "${submitter}" submits nothing. The submissions: ${listed(submitters)}.${didYouMean(submitter, submitters)}`,
      },
    ];
  }
  const prefix = submitterOf(name, submitters);
  if (prefix !== undefined) {
    const state = name.slice(prefix.length + 1);
    return [
      {
        pointer,
        message: `the example "${name}" is named for no state. The states: ${listed(states)}.${didYouMean(state, states)}`,
      },
    ];
  }
  if (nearest(end, states) === undefined) return [];
  return [{ pointer, message: `the example "${name}" is named for no state.${didYouMean(end, states)}` }];
}
