import { stepsBetween } from '../evidence/instant.ts';
import { historiesOf } from '../evidence/job-history.ts';
import { isBefore } from '../evidence/legal-moves.ts';
import type { Sighting } from '../evidence/sighting.ts';
import { type ToldTime, timesIn } from '../evidence/told-times.ts';
import type { Check } from './check.ts';
import { schemaPointer } from './pointers.ts';
import { tell } from './tell.ts';

/**
 * When a job was created, started and ended, is told the same whenever and wherever it is told. Another notation of the same
 * instant is the same.
 *
 * @see docs/lifecycle-extension.md, "Templates and expressions"
 */
export const timesStay: Check = {
  name: 'times-stay',
  about: 'life',
  rule: 'A time of a job that was told once does not change.',
  source: 'lifecycle extension, "Templates and expressions": $job.created, $job.started, $job.ended',
  *judge(evidence) {
    const { subject } = evidence;
    for (const { jobId, sightings } of historiesOf(evidence)) {
      const told = sightings.flatMap((sighting) => timesIn(subject, sighting).map((time): Told => [sighting, time]));
      for (const [after, now] of told) {
        const [before, then] = told.find(([sighting, time]) => isToldBefore([sighting, time], [after, now])) ?? [];
        if (before === undefined || then === undefined || isSameTime(then, now)) continue;
        yield {
          exchange: after.exchange,
          against: before.exchange,
          operationId: after.operationId,
          jobId,
          message: `job ${jobId} was ${now.name} at ${tell(now.value)} by "${now.pointer}", and at ${tell(then.value)} before`,
          expected: `${tell(then.value)}, as it was told before`,
          pointer: schemaPointer(subject, after.exchange),
        };
      }
    }
  },
};

type Told = readonly [sighting: Sighting, time: ToldTime];

function isToldBefore([before, then]: Told, [after, now]: Told): boolean {
  return then.name === now.name && isBefore(before.exchange, after.exchange);
}

function isSameTime(one: ToldTime, other: ToldTime): boolean {
  const steps = one.instant && other.instant && stepsBetween(one.instant, other.instant);
  // What cannot be read, or not be compared, is told by others.
  return steps === undefined || steps === 0;
}
