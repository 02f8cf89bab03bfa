import type { Lifecycle, Limit, Outcome, State } from './contract.ts';
import { parseDurationMs } from './duration.ts';
import { isObject, type JsonObject } from './resolver.ts';
import type { Json } from './template.ts';

/** One entry of a document's `x-jobs`, with its defaults and its durations in milliseconds. */
export function compileLifecycle(source: JsonObject): Lifecycle {
  const states = isObject(source.states) ? Object.entries(source.states) : [];
  return {
    initial: String(source.initial),
    id: String(source.id ?? '$random.uuid'),
    group: String(source.group ?? '$random.uuid'),
    states: Object.fromEntries(states.map(([name, state]) => [name, compileState(isObject(state) ? state : {})])),
    limits: listOf(source.limits).filter(isObject).map(compileLimit),
  };
}

function compileState(source: JsonObject): State {
  const next = isObject(source.next) ? Object.entries(source.next) : [];
  return {
    stayMs: compileStay(source.stay),
    next: Object.fromEntries(next.map(([state, weight]) => [state, Number(weight)])),
    ...(typeof source.stop === 'string' && { stop: source.stop }),
    ...(isOutcome(source.outcome) && { outcome: source.outcome }),
    log: listOf(source.log),
    partial: source.partial === true,
  };
}

function compileStay(stay: Json | undefined): readonly [number, number] | null {
  if (stay === undefined) return null;
  const [shortest, longest] = Array.isArray(stay) ? stay : [stay, stay];
  return [parseDurationMs(String(shortest)), parseDurationMs(String(longest))];
}

function compileLimit(source: JsonObject): Limit {
  return {
    max: Number(source.max),
    status: Number(source.status),
    ...(typeof source.by === 'string' && { by: source.by }),
  };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function isOutcome(value: unknown): value is Outcome {
  return value === 'success' || value === 'failure' || value === 'canceled';
}
