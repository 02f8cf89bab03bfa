import { toPointer } from '../../contract/pointer.ts';
import { isObject } from '../../contract/resolver.ts';
import type { Json } from '../../contract/template.ts';
import type { StatePlace } from './lifecycles.ts';
import { inState, lay, type ShownPlaces } from './shown.ts';
import type { SubmissionPlace } from './submissions.ts';

/**
 * Puts what a submission's `input` and `result` say in the place of `$job.input…` and `$job.result…`. Objects and lists are
 * left: they are there even if parts of them are not, and what the schema requires in them is sampled.
 */
export function laySubmission(places: ShownPlaces, submission: SubmissionPlace, state: StatePlace): ShownPlaces {
  const laid: ShownPlaces = new Map(places);
  for (const { tokens, template, pointer } of places.values()) {
    if (template?.kind !== 'expression' || template.expression.source !== 'job') continue;
    const { name, pointer: inner } = template.expression;
    const isShown = name === 'input' || (name === 'result' && (state.outcome === 'success' || state.partial));
    const source = name === 'input' ? (submission.input ?? none) : submission.result;
    if (!isShown || source === undefined) continue;
    const part = partOf(source.value, source.pointer, inner, state.name);
    if (part === undefined) laid.set(toPointer(tokens), { tokens, template: undefined, pointer });
    else if (part !== 'unknown' && typeof part.template !== 'object') {
      lay(part.template, tokens, part.pointer, state.name, laid);
    }
  }
  return laid;
}

const none = { value: {}, pointer: '' };

/**
 * The template at the tokens below a template; `unknown` below an expression. A choice by a value has what stands for none:
 * whether that can be absent too is the question.
 */
function partOf(
  source: Json,
  at: string,
  tokens: readonly string[],
  state: string,
): { template: Json; pointer: string } | 'unknown' | undefined {
  const { template, pointer } = inState(source, at, state);
  const [token, ...rest] = tokens;
  if (template === undefined) return undefined;
  if (isObject(template) && isObject(template.$value)) {
    const word = template.$value.else === undefined ? 'of' : 'else';
    return partOf(template.$value[word] ?? null, pointer + toPointer(['$value', word]), tokens, state);
  }
  if (token === undefined) return { template, pointer };
  if (typeof template === 'string' && template.startsWith('$')) return 'unknown';
  const members = isObject(template) || Array.isArray(template) ? Object.entries(template) : [];
  const member = members.find(([name]) => name === token)?.[1];
  return member === undefined ? undefined : partOf(member, pointer + toPointer([token]), rest, state);
}
