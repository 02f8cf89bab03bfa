import { at } from '../../client/at.ts';
import { isAbsent } from './fits.ts';
import { type Instant, parseInstant } from './instant.ts';
import { promisesOf } from './promises.ts';
import type { Sighting } from './sighting.ts';
import type { Viewer } from './viewer.ts';

/** What a time of a job is the time of. */
export type TimeName = 'created' | 'started' | 'ended';

/** A time of a job as an answer tells it. */
export interface ToldTime {
  readonly name: TimeName;
  /** JSON Pointer into the body. */
  readonly pointer: string;
  readonly value: unknown;
  /** Absent where the value is no instant. */
  readonly instant?: Instant;
}

/** The times that an answer tells of a job, where views say that they stand. */
export function timesIn(viewer: Viewer, sighting: Sighting): readonly ToldTime[] {
  return promisesOf(viewer, sighting).flatMap(({ pointer, template }): ToldTime[] => {
    const { text } = template?.kind === 'expression' ? template.expression : {};
    const name = (['created', 'started', 'ended'] as const).find((each) => text === `$job.${each}`);
    const value = at(sighting.shown, pointer);
    if (name === undefined || isAbsent(value)) return [];
    const instant = parseInstant(value);
    return [{ name, pointer: sighting.pointer + pointer, value, ...(instant !== undefined && { instant }) }];
  });
}
