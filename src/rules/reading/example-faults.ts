import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../contract/document-error.ts';
import type { Expression } from '../../contract/expression.ts';
import { toPointer, valueAt } from '../../contract/pointer.ts';
import type { AnswerPart } from './answers.ts';
import { brief } from './brief.ts';
import type { LifecyclePlace, StatePlace } from './lifecycles.ts';
import type { Place } from './resolve.ts';
import { anyMember, keywordIn, schemasAt } from './schemas.ts';
import { type Shown, shownIn } from './shown.ts';

/** Where an example shows something else than the views promise for its state. */
export function exampleFaults(
  example: Place,
  { schema }: AnswerPart,
  state: StatePlace,
  lifecycle: LifecyclePlace,
): Fault[] {
  const places = [...shownIn(schema, state.name).values()].filter(({ tokens }) => !tokens.includes(anyMember));
  const single = places.flatMap((shown) => {
    const value = valueAt(example.value, shown.tokens);
    const reason = reasonAgainst(value, shown, schema, state, lifecycle);
    return reason === undefined ? [] : [toFault(example, shown, value, state, reason)];
  });
  return [...single, ...missing('result', places, example, state), ...missing('failure', places, example, state)];
}

function toFault(example: Place, { tokens }: Shown, value: unknown, { name }: StatePlace, reason: string): Fault {
  const at = value === undefined ? example.pointer : example.pointer + toPointer(tokens);
  const shows = value === undefined ? 'shows nothing' : `shows ${brief(value)}`;
  const message = `the example of the state "${name}" ${shows} at "${toPointer(tokens)}", but ${reason}. Correct the example, or the view.`;
  return { pointer: at, message };
}

/** Why a value cannot stand at its place in this state; `undefined` if it can. */
function reasonAgainst(
  value: unknown,
  { tokens, template, pointer }: Shown,
  schema: Place,
  state: StatePlace,
  lifecycle: LifecyclePlace,
): string | undefined {
  const standard = (): unknown => keywordIn(schemasAt(schema, tokens), 'default')?.value;
  const isNothing = value === undefined || value === null;
  switch (template?.kind) {
    case undefined:
      return isNothing || isDeepStrictEqual(value, standard()) ? undefined : 'its view says that nothing stands there';
    case 'value': {
      const isOptional = value === undefined && (!pointer.includes('/$state/') || template.value === null);
      const isShown =
        isDeepStrictEqual(value ?? standard(), template.value) || isDeepStrictEqual(value, template.value);
      return isOptional || isShown ? undefined : `its view says ${brief(template.value)}`;
    }
    case 'expression':
      return expressionReason(value, isNothing, template.expression, state, lifecycle);
    default:
      return undefined;
  }
}

function expressionReason(
  value: unknown,
  isNothing: boolean,
  { source, name }: Expression,
  state: StatePlace,
  { initial }: LifecyclePlace,
): string | undefined {
  if (source !== 'job') return undefined;
  if (name === 'state') return value === state.name ? undefined : `$job.state is "${state.name}" there`;
  if (isNothing) return undefined;
  const isEarly =
    (name === 'ended' && state.outcome === undefined) ||
    (name === 'started' && state.name === initial) ||
    (name === 'failure' && state.outcome !== 'failure') ||
    (name === 'result' && state.outcome !== 'success' && !state.partial);
  return isEarly ? `$job.${name} has no value in that state` : undefined;
}

/** The result (or failure) may stand in several places, of which one kind of job fills some: at least one is needed. */
function missing(name: 'result' | 'failure', places: readonly Shown[], example: Place, state: StatePlace): Fault[] {
  const outcome = name === 'result' ? 'success' : name;
  const own = places.filter(
    ({ template }) =>
      template?.kind === 'expression' && template.expression.source === 'job' && template.expression.name === name,
  );
  const isShown = own.some(({ tokens }) => (valueAt(example.value, tokens) ?? null) !== null);
  if (state.outcome !== outcome || own.length === 0 || isShown) return [];
  const where = own.map(({ tokens }) => `"${toPointer(tokens)}"`).join(', ');
  const message = `the example of the state "${state.name}" shows no ${name}, though $job.${name} stands at ${where}. Add what it looks like.`;
  return [{ pointer: example.pointer, message }];
}
