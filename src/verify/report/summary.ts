import { countOf } from './count-of.ts';
import type { Verdict } from './verdict.ts';

/** A verdict in one line: `2 findings · 31 checks kept · 3 not judged · 312 requests in 4.2 s · seed 7`. */
export function summaryOf({ findings, checks, exchanges, durationMs, seed }: Verdict): string {
  const kept = checks.filter(({ result }) => result === 'kept').length;
  const unjudged = checks.filter(({ result }) => result === 'not judged').length;
  return [
    countOf(findings.length, 'finding'),
    `${countOf(kept, 'check')} kept`,
    ...(unjudged === 0 ? [] : [`${unjudged} not judged`]),
    `${countOf(exchanges.length, 'request')} in ${(durationMs / 1000).toFixed(1)} s`,
    `seed ${seed}`,
  ].join(' · ');
}
