import { evaluateSlot } from './evaluate.ts';
import type { JobNow } from './job.ts';
import type { Scope } from './scope.ts';
import { type Slot, toSlot } from './slot.ts';

const prepared = new WeakMap<readonly unknown[], readonly Slot[]>();

/** The lines that a job has logged so far: those of each state are spread evenly over the time spent in it. */
export function logOf(now: JobNow, scope: Scope): string[] {
  const { plan } = now.job;
  return plan.flatMap(({ state, fromMs, plannedUntilMs }, at) => {
    if (fromMs > scope.nowMs) return [];
    const lines = linesOf(now, state);
    const leftMs = Math.min(plan[at + 1]?.fromMs ?? fromMs, scope.nowMs);
    const untilMs = plannedUntilMs ?? plan[at + 1]?.fromMs ?? fromMs;
    // In its last state, and in one that takes no time, a job has logged everything at once.
    const share = untilMs > fromMs ? (leftMs - fromMs) / (untilMs - fromMs) : 1;
    return lines.slice(0, Math.floor(lines.length * share)).map((line) => String(evaluateSlot(line, scope) ?? ''));
  });
}

function linesOf({ kind }: JobNow, state: string): readonly Slot[] {
  const log = kind.lifecycle.states[state]?.log ?? [];
  const lines = prepared.get(log) ?? log.map((line) => toSlot(line));
  prepared.set(log, lines);
  return lines;
}
