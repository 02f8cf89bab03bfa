import { type CoveredMove, coverLifecycles } from '../coverage/covered-lifecycle.ts';
import { sightingsIn } from '../evidence/sighting.ts';
import type { Driver } from '../run/driver.ts';
import type { Run } from '../run/run.ts';
import { operationsAs, type Subject } from '../subject.ts';
import { seenLifeMs } from './seen-life.ts';
import type { Story } from './story.ts';

/** Where there are several ways to a state, or one is soon over, so many jobs are sent off. */
const mostTries = 6;

/** Sends jobs through the moves that no job has shown yet, where the server can be asked for them (`Prefer: hold=<state>`). */
export function moveStories(subject: Subject): readonly Story[] {
  return Object.keys(subject.contract.lifecycles).map((lifecycle) => ({
    name: `${lifecycle}: the moves that were not seen yet`,
    isReadOnly: false,
    plan: [`submits up to ${mostTries} jobs for each such move, if the server lets itself be asked for a course`],
    async run(driver) {
      for (let tries = 0; tries < mostTries && driver.run.isSteered === true; tries += 1) {
        const open = unseenMoves(driver.run, lifecycle);
        for (const move of open) await makeMove(driver, lifecycle, move, seenLifeMs(subject, lifecycle) * (1 + tries));
        if (open.length === 0) return;
      }
    },
  }));
}

function unseenMoves({ subject, exchanges }: Run, lifecycle: string): readonly CoveredMove[] {
  const sightings = exchanges.flatMap((exchange) => sightingsIn(subject, exchange));
  const covered = coverLifecycles(subject.contract, sightings).find(({ name }) => name === lifecycle);
  return covered?.moves.filter(({ isReached, isStop }) => !isReached && !isStop) ?? [];
}

/**
 * Looks until the job shows the one state, and then not before it must have come to the other: so no state between them is
 * seen. A job that is held in a state that is not final would stay for ever; its way to an end leads there as well.
 */
async function makeMove(
  driver: Driver,
  lifecycle: string,
  { from, to }: CoveredMove,
  durationMs: number,
): Promise<void> {
  const { subject, clock, signal } = driver.run;
  const [submission] = operationsAs(subject, 'submit', lifecycle);
  if (submission === undefined) return;
  const isFinal = subject.contract.lifecycles[lifecycle]?.states[to]?.outcome !== undefined;
  const [draft] = driver.drafts(submission);
  const scenario = isFinal ? { hold: to, durationMs } : { durationMs };
  const [job] = await driver.submit(draft, { kind: 'valid', data: 'example' }, scenario);
  if (job === undefined) return;
  const seen = await driver.watch(job, from);
  if (isFinal && seen?.outcome === undefined) await clock.sleep(durationMs, signal);
  await driver.watch(job);
}
