import type { SubmitRole } from '../../contract/contract.ts';
import type { Expression } from '../../contract/expression.ts';
import { isJsonMediaType } from '../../contract/media-type.ts';
import { valueAt } from '../../contract/pointer.ts';
import { type Json, parseTemplate, type Template } from '../../contract/template.ts';
import { type Draft, evaluateDraft } from '../requests/draft.ts';
import type { Evidence } from './evidence.ts';
import type { Exchange } from './exchange.ts';
import { groupOf } from './group-of.ts';
import { isWrong, type JobHistory } from './job-history.ts';

/** Of which job, and as of which look at it, values are wanted. */
export interface Knowledge {
  readonly evidence: Evidence;
  readonly history: JobHistory;
  /** The states that the job may be in. */
  readonly states: readonly string[];
  /** The request that is answered. */
  readonly exchange: Exchange;
  /** Whether values of request headers count. They may be credentials, so they must not come into messages. */
  readonly withHeaders?: boolean;
}

/**
 * The values that a template can have, as far as evidence knows: usually one; several where all are right, such as the base URL
 * and the document's server. None: it cannot be decided. Members of objects that cannot be decided are left out.
 */
export function valuesOf(template: Template, known: Knowledge): readonly unknown[] {
  switch (template.kind) {
    case 'value':
      return [template.value];
    case 'expression':
      return valuesOfExpression(template.expression, known);
    case 'text':
      return template.parts.reduce<readonly string[]>((begun, part) => continued(begun, part, known), ['']);
    case 'object':
      return valuesOfObject(template.members, known);
    case 'array': {
      const items = template.items.map((item) => valuesOf(item, known));
      return items.every(isDecided) ? [items.map(([item]) => item)] : [];
    }
    case 'state': {
      const [state, ...others] = known.states;
      const own = others.length === 0 ? template.states.get(state ?? '') : undefined;
      return own === undefined ? [] : valuesOf(own, known);
    }
    default: {
      const values = valuesOf(template.of, known);
      const [value] = values;
      if (!isDecided(values)) return [];
      const chosen = template.as.get(String(value));
      return chosen === undefined ? [value] : valuesOf(chosen, known);
    }
  }
}

/** The submission by which a job came into being, as of an exchange; `undefined` where it was wrong, or is unknown. */
export function submissionOf({ submissions }: JobHistory, exchange: Exchange): Exchange | undefined {
  const last = submissions.findLast((each) => each.exchange.number <= exchange.number)?.exchange;
  return last === undefined || isWrong(last) ? undefined : last;
}

/** What a job's submission declares; `undefined` where it is unknown. */
export function submitRoleOf({ history, exchange }: Knowledge): SubmitRole | undefined {
  const role = submissionOf(history, exchange)?.draft?.operation.role;
  return role?.kind === 'submit' ? role : undefined;
}

/** Whether the result shows in a state, as a whole. */
export function showsResult({ life }: JobHistory, state: string): boolean {
  return life.states[state]?.outcome === 'success';
}

function isDecided(values: readonly unknown[]): boolean {
  return values.length === 1;
}

function continued(begun: readonly string[], part: string | Expression, known: Knowledge): string[] {
  const values = typeof part === 'string' ? [part] : valuesOfExpression(part, known);
  const texts = values.flatMap((value) => (value === null || typeof value === 'object' ? [] : [String(value)]));
  return begun.flatMap((beginning) => texts.map((text) => beginning + text));
}

function valuesOfObject(members: ReadonlyMap<string, Template>, known: Knowledge): readonly unknown[] {
  const decided = [...members].flatMap(([name, member]): [string, unknown][] => {
    const values = valuesOf(member, known);
    return isDecided(values) ? [[name, values[0]]] : [];
  });
  return decided.length === 0 ? [] : [Object.fromEntries(decided)];
}

function valuesOfExpression(expression: Expression, known: Knowledge): readonly unknown[] {
  const { source, name, pointer } = expression;
  const { evidence, exchange } = known;
  if (source === 'job') return valuesOfJob(name, pointer, known);
  if (source === 'server') return [...new Set([evidence.baseUrl, evidence.subject.contract.server])];
  return source.startsWith('request.') ? presentIn(exchange.draft, expression, known) : [];
}

function valuesOfJob(name: string, pointer: readonly string[], known: Knowledge): readonly unknown[] {
  const { evidence, history, states } = known;
  switch (name) {
    case 'id':
      return [history.jobId];
    case 'state':
      return states;
    case 'group': {
      const group = groupOf(evidence.subject, history);
      return group === undefined ? [] : [group];
    }
    case 'input':
      return submitted(submitRoleOf(known)?.input, pointer, known);
    case 'result': {
      const isWhole = states.length > 0 && states.every((state) => showsResult(history, state));
      return isWhole ? submitted(submitRoleOf(known)?.result, pointer, known) : [];
    }
    default:
      return [];
  }
}

/** What a submission says at a pointer into its `input` or `result`, of the request that it was. */
function submitted(source: Json | undefined, pointer: readonly string[], known: Knowledge): readonly unknown[] {
  const submission = submissionOf(known.history, known.exchange);
  if (source === undefined || submission === undefined) return [];
  const { template, rest } = descend(parseTemplate(source), pointer);
  if (template === undefined) return [];
  const values = valuesOf(template, { ...known, exchange: submission });
  return values.map((value) => valueAt(value, rest)).filter((value) => value !== undefined);
}

/** The part of a template that a pointer leads to, and what of the pointer leads on into its value. */
function descend(
  template: Template,
  tokens: readonly string[],
): { template: Template | undefined; rest: readonly string[] } {
  const [token, ...rest] = tokens;
  if (token === undefined || (template.kind !== 'object' && template.kind !== 'array'))
    return { template, rest: tokens };
  const inner = template.kind === 'object' ? template.members.get(token) : template.items[Number(token)];
  return inner === undefined ? { template: undefined, rest } : descend(inner, rest);
}

/** A value that a request has. One that it leaves out, or says to be null, is the schema's or the server's to say. */
function presentIn(
  draft: Draft | undefined,
  { text, source }: Expression,
  { withHeaders }: Knowledge,
): readonly unknown[] {
  if (draft === undefined || (source === 'request.header' && withHeaders !== true)) return [];
  const value = evaluateDraft(text, draft);
  if (value === undefined || value === null || (source === 'request.body' && draft.body?.text !== undefined)) return [];
  // How a form writes an object is no matter of this: what comes of it cannot be told.
  const isForm = source === 'request.body' && !isJsonMediaType(draft.body?.mediaType ?? '');
  return isForm && typeof value === 'object' ? [] : [value];
}
