import type { Expression } from '../../src/contract/expression.ts';
import { valueAt } from '../../src/contract/pointer.ts';
import { endedMs, isResultShown, type JobNow, startedMs } from './job.ts';
import { logOf } from './log-of.ts';
import type { Scope } from './scope.ts';
import { absent, type Choice, type Slot, slotAt } from './slot.ts';
import { toUriPath } from './to-uri-path.ts';

/**
 * The value of an expression in a scope; `undefined` is absence.
 *
 * Instants come as milliseconds since the epoch: how they are written is the place's to say.
 */
export function evaluate({ source, name, pointer }: Expression, scope: Scope): unknown {
  switch (source) {
    case 'request.path':
      return scope.request.path[name];
    case 'request.query':
      return scope.request.query[name];
    case 'request.header':
      return scope.request.header(name);
    case 'request.body':
      return valueAt(scope.request.body, pointer);
    case 'job':
      return scope.job === undefined ? undefined : evaluateJob(name, pointer, scope.job, scope);
    case 'each':
      return valueAt(scope.each?.[name], pointer);
    case 'item':
      return valueAt(scope.item, pointer);
    case 'index':
      return scope.index === undefined ? undefined : scope.index + (scope.skip ?? 0);
    case 'page':
      return valueAt(scope.page, [name]);
    case 'problem':
      return name === 'instance' ? toUriPath(scope.url) : valueAt(scope.problem, [name]);
    case 'server':
      return scope.server;
    case 'url':
      return scope.url;
    case 'now':
      return scope.nowMs;
    default:
      // `$random` is drawn at the submission, `$example` is settled before an answer is filled in.
      return undefined;
  }
}

/** Whether an expression's value is an instant in milliseconds since the epoch. */
export function isInstant({ source, name }: Expression): boolean {
  return source === 'now' || (source === 'job' && /^(created|started|ended|updated)$/.test(name));
}

/** The value of a slot that stands for itself: an id, a key, a filter. */
export function evaluateSlot(slot: Slot, scope: Scope): unknown {
  switch (slot.kind) {
    case 'value':
      return slot.value;
    case 'kept':
      return valueAt(scope.job?.job.values[slot.position], slot.pointer);
    case 'expression':
      return evaluate(slot.expression, scope);
    case 'text':
      return evaluateText(slot.parts, scope);
    case 'array':
      return slot.items.map((item) => evaluateSlot(item, scope)).filter((item) => item !== undefined);
    case 'object': {
      const members = [...slot.members].map(([name, member]): [string, unknown] => [name, evaluateSlot(member, scope)]);
      return Object.fromEntries(members.filter(([, value]) => value !== undefined));
    }
    case 'state': {
      const chosen = scope.job === undefined ? undefined : slot.states.get(scope.job.state);
      return chosen === undefined ? undefined : evaluateSlot(chosen, scope);
    }
    case 'choice':
      return evaluateSlot(chosenOf(slot, scope), scope);
    default:
      return undefined;
  }
}

/** The slot that a choice comes to. Values are looked up by their text; null is none, as clients write "nothing" so. */
export function chosenOf({ by, listed, unlisted, otherwise }: Choice, scope: Scope): Slot {
  const value = evaluateSlot(by, scope);
  return value === undefined || value === null ? otherwise : (listed.get(String(value)) ?? unlisted);
}

/** A text with its parts filled in; absent if one of them is. Instants are written as RFC 3339. */
export function evaluateText(parts: readonly (string | Slot)[], scope: Scope): string | undefined {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const value = evaluateSlot(part, scope);
    if (value === undefined || value === null) return undefined;
    if (part.kind === 'expression' && isInstant(part.expression)) text += new Date(Number(value)).toISOString();
    else text += typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
  return text;
}

function evaluateJob(name: string, pointer: readonly string[], now: JobNow, scope: Scope): unknown {
  const { submission } = now.kind;
  switch (name) {
    case 'id':
      return now.job.shownId;
    case 'group':
      return now.job.group;
    case 'state':
      return now.state;
    case 'created':
      return now.job.plan[0]?.fromMs;
    case 'updated':
      return now.sinceMs;
    case 'started':
      return startedMs(now, scope.nowMs);
    case 'ended':
      return endedMs(now);
    case 'log':
      return logLines(now, scope);
    case 'children':
      return isResultShown(now.kind, now.state) ? now.job.children : undefined;
    case 'input':
      return evaluateSlot(slotAt(submission.input, pointer), scope);
    case 'result':
      return isResultShown(now.kind, now.state)
        ? evaluateSlot(slotAt(submission.result ?? absent, pointer), scope)
        : undefined;
    default:
      return undefined;
  }
}

/** The lines from the one on that the request asks for; none is absence, so that an answer may say "nothing" its way. */
function logLines(now: JobNow, scope: Scope): string[] | undefined {
  const lines = logOf(now, scope).slice(scope.skip ?? 0);
  return lines.length === 0 ? undefined : lines;
}
