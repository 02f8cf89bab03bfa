import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { toPointer } from '../contract/pointer.ts';
import { expressionsOf } from '../contract/template.ts';
import { partsIn } from './reading/answers.ts';
import { listed } from './reading/brief.ts';
import { laySubmission } from './reading/lay-submission.ts';
import type { LifecyclePlace, StatePlace } from './reading/lifecycles.ts';
import { type OperationPlace, operationsOf } from './reading/operations.ts';
import { isOptional } from './reading/requests.ts';
import type { Place } from './reading/resolve.ts';
import { allowsNull, isRequired, keywordIn, schemasAt } from './reading/schemas.ts';
import { type Shown, shownIn } from './reading/shown.ts';
import { type SubmissionPlace, submissionsOf } from './reading/submissions.ts';

/** A place whose absence takes too much with it, and the states in which it can be absent. */
interface Gap {
  readonly shown: Shown;
  readonly reason: string;
  /** Tokens of the object that vanishes. */
  readonly vanishing: readonly string[];
  readonly states: Set<string>;
}

/**
 * Absence does not swallow what has a value: where the view of a required member can have none, and there is neither a
 * default nor null, the object around it vanishes. That is meant where the object says nothing else (the link to a next page
 * that does not exist), and a mistake where the whole answer or other values of the job go with it.
 */
export function absence(document: OpenApiDocument): Fault[] {
  const operations = operationsOf(document);
  const submissions = submissionsOf(operations);
  const gaps = new Map<string, Gap>();
  for (const operation of operations) {
    const { role } = operation;
    for (const state of role?.lifecycle?.states.values() ?? []) {
      for (const submission of submissionsFor(operation, submissions)) collect(operation, state, submission, gaps);
    }
  }
  return [...gaps.values()].map(toFault);
}

/** The submissions whose jobs an operation can show: its own, or all of the lifecycle. */
function submissionsFor({ role, place }: OperationPlace, all: readonly SubmissionPlace[]): readonly SubmissionPlace[] {
  const own = all.filter(({ operation, lifecycle }) =>
    role?.kind === 'submit' ? operation.place.pointer === place.pointer : lifecycle?.name === role?.lifecycle?.name,
  );
  return role?.kind === 'submit' ? own.slice(0, 1) : own;
}

function collect(
  operation: OperationPlace,
  state: StatePlace,
  submission: SubmissionPlace,
  gaps: Map<string, Gap>,
): void {
  const lifecycle = operation.role?.lifecycle;
  if (lifecycle === undefined) return;
  for (const { schema } of partsIn(operation, state.name)) {
    const places = shownIn(schema, state.name);
    const laid = laySubmission(places, submission, state);
    const reasonOf = (shown: Shown): string | undefined => {
      const isView = places.get(toPointer(shown.tokens)) === shown;
      return whyAbsent(shown, state, lifecycle, isView ? operation : submission.operation);
    };
    for (const shown of laid.values()) {
      const reason = reasonOf(shown);
      if (reason === undefined || !isNeeded(schema, shown.tokens)) continue;
      const vanishing = vanishingObject(schema, shown.tokens);
      const swallowed = [...laid.values()].some((other) => isBelow(other, vanishing) && !reasonOf(other));
      if (vanishing.length > 0 && !swallowed) continue;
      const gap = gaps.get(shown.pointer) ?? { shown, reason, vanishing, states: new Set() };
      gap.states.add(state.name);
      gaps.set(shown.pointer, gap);
    }
  }
}

/** The object that goes with a needed member: the one around it, or one further out if that one is needed too. */
function vanishingObject(schema: Place, tokens: readonly string[]): readonly string[] {
  const around = tokens.slice(0, -1);
  return isNeeded(schema, around) ? vanishingObject(schema, around) : around;
}

/** Whether a place below the object takes its value from the job or the request: constants are no loss. */
function isBelow({ tokens, template }: Shown, object: readonly string[]): boolean {
  const isValue = template?.kind === 'expression' || template?.kind === 'text';
  return isValue && object.every((token, at) => token === tokens[at]);
}

/** Whether a member is required and has nothing to stand in for it. */
function isNeeded(schema: Place, tokens: readonly string[]): boolean {
  const name = tokens.at(-1);
  if (name === undefined || !isRequired(schemasAt(schema, tokens.slice(0, -1)), name)) return false;
  const member = schemasAt(schema, tokens);
  return keywordIn(member, 'default') === undefined && !allowsNull(member);
}

/** Why a place can have no value in a state; `undefined` where it always has one. */
function whyAbsent(
  { template }: Shown,
  state: StatePlace,
  lifecycle: LifecyclePlace,
  asked: OperationPlace,
): string | undefined {
  if (template === undefined) return 'its view gives it no value';
  const absent = [...expressionsOf(template)].find(({ text, source, name, pointer }) => {
    switch (source) {
      case 'request.query':
      case 'request.header':
      case 'request.body':
        return isOptional(asked, { text, source, name, pointer });
      case 'page':
        return ['first', 'last', 'previous', 'next'].includes(name);
      case 'job':
        return isUnset(name, state, lifecycle);
      default:
        return false;
    }
  });
  return absent && `"${absent.text}" can have no value`;
}

function isUnset(field: string, { name, outcome, partial }: StatePlace, { initial, states }: LifecyclePlace): boolean {
  switch (field) {
    case 'started': {
      const first = states.get(initial ?? '');
      return name === initial || (outcome !== undefined && (first?.next.has(name) === true || first?.stop === name));
    }
    case 'ended':
      return outcome === undefined;
    case 'result':
      return outcome !== 'success' && !partial;
    case 'failure':
      return outcome !== 'failure';
    default:
      return false;
  }
}

function toFault({ shown, reason, vanishing, states }: Gap): Fault {
  const place = toPointer(shown.tokens);
  const object = vanishing.length === 0 ? 'the whole answer' : `the object at "${toPointer(vanishing)}"`;
  const message = `"${place}" is required, but in the states ${listed(states)} ${reason}, and ${object} would vanish with it. Make it optional, allow null, or give its schema a default.`;
  return { pointer: shown.pointer, message };
}
