import { isResultShown, type JobKind } from './job.ts';
import { absent, type Slot, slotAt } from './slot.ts';

/** What is known of a job before its answer is filled in: one answer is prepared for each kind of job and state. */
export interface Situation extends JobKind {
  readonly state: string;
}

/** A slot in which nothing depends on the state or on the kind of the job any more. */
export type Settled =
  | Exclude<Slot, { kind: 'state' }>
  /** Whatever the example says at this place. */
  | { readonly kind: 'example' }
  /** Shown already, growing with the time spent in the state. */
  | { readonly kind: 'growing'; readonly slot: Settled };

/** Settles a slot for a kind of job and a state; without them, what speaks of a job is absent. */
export function settle(slot: Slot, situation: Situation | undefined): Settled {
  if (slot.kind === 'state') return settle(slot.states.get(situation?.state ?? '') ?? absent, situation);
  if (slot.kind !== 'expression') return slot;
  const { source, name, pointer } = slot.expression;
  if (source === 'example') return { kind: 'example' };
  if (source !== 'job' || situation === undefined) return slot;
  switch (name) {
    case 'state':
      return { kind: 'value', value: situation.state };
    case 'input':
      return settle(slotAt(situation.submission.input, pointer), situation);
    case 'result':
      return settleResult(pointer, situation);
    case 'failure':
      return situation.lifecycle.states[situation.state]?.outcome === 'failure' ? { kind: 'example' } : absent;
    default:
      return slot;
  }
}

function settleResult(pointer: readonly string[], situation: Situation): Settled {
  if (!isResultShown(situation, situation.state)) return absent;
  const { result } = situation.submission;
  const partial = situation.lifecycle.states[situation.state]?.partial === true;
  const slot: Settled = result === undefined ? { kind: 'example' } : settle(slotAt(result, pointer), situation);
  return partial && slot.kind !== 'object' ? { kind: 'growing', slot } : slot;
}
