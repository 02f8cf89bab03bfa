import { stepsBetween } from '../evidence/instant.ts';
import { historiesOf, type JobHistory } from '../evidence/job-history.ts';
import type { Sighting } from '../evidence/sighting.ts';
import { type TimeName, type ToldTime, timesIn } from '../evidence/told-times.ts';
import type { Subject } from '../subject.ts';
import type { Breach, Check } from './check.ts';
import { schemaPointer } from './pointers.ts';
import { tell, tellAny } from './tell.ts';

/**
 * A job is created, started and ended in this order, and its end is told when it has ended. Times are held against each
 * other only: the far side's clock may differ from ours.
 *
 * @see docs/lifecycle-extension.md, "Templates and expressions"
 */
export const timesInOrder: Check = {
  name: 'times-in-order',
  about: 'life',
  rule: 'The times of a job can be read and are in order: created, started, ended.',
  source: 'lifecycle extension, "Templates and expressions": $job.created, $job.started, $job.ended; RFC 3339',
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      for (const sighting of history.sightings) yield* misplacedTimes(evidence.subject, history, sighting);
    }
  },
};

const order: readonly TimeName[] = ['created', 'started', 'ended'];

function* misplacedTimes(subject: Subject, { jobId, life }: JobHistory, sighting: Sighting): Generator<Breach> {
  const { exchange, operationId, states } = sighting;
  const about = { exchange, operationId, jobId, pointer: schemaPointer(subject, exchange) };
  const times = timesIn(subject, sighting);
  for (const { name, value, pointer, instant } of times) {
    if (instant === undefined) {
      const message = `job ${jobId} is said to be ${name} at ${tell(value)}, in "${pointer}"`;
      yield { ...about, message, expected: 'an instant: a date-time as in RFC 3339, or seconds since 1970' };
    }
  }
  const ended = times.find(({ name }) => name === 'ended');
  if (ended !== undefined && states.length > 0 && states.every((state) => life.states[state]?.outcome === undefined)) {
    const message = `job ${jobId} is ${tellAny(states)}, yet "${ended.pointer}" says that it ended at ${tell(ended.value)}`;
    yield { ...about, message, expected: `nothing there before the job has ended: ${tellAny(states)} is not final` };
  }
  for (const [early, late] of disordered(times)) {
    const message = `job ${jobId} was ${late.name} at ${tell(late.value)}, before it was ${early.name} at ${tell(early.value)}`;
    yield { ...about, message, expected: `${late.name} at the time of ${early.name}, or later` };
  }
}

function disordered(times: readonly ToldTime[]): [early: ToldTime, late: ToldTime][] {
  return times.flatMap((early) =>
    times.flatMap((late): [ToldTime, ToldTime][] => {
      if (order.indexOf(early.name) >= order.indexOf(late.name)) return [];
      const steps = early.instant && late.instant && stepsBetween(early.instant, late.instant);
      return steps !== undefined && steps < 0 ? [[early, late]] : [];
    }),
  );
}
