import { at } from '../../client/at.ts';
import type { JobHistory } from './job-history.ts';
import { promisesOf } from './promises.ts';
import type { Viewer } from './viewer.ts';

/** The group of a job: what its submission said it is, else what an answer first showed; `undefined` where none did. */
export function groupOf(viewer: Viewer, { submissions, sightings }: JobHistory): unknown {
  const [first] = submissions;
  const { group } = first === undefined ? {} : viewer.viewOf(first.operationId, first.exchange.answer?.status);
  const submitted = group === undefined ? undefined : at(first?.exchange.answer?.body, group);
  if (submitted !== undefined) return submitted;
  for (const sighting of sightings) {
    const place = promisesOf(viewer, sighting).find(
      ({ template }) => template?.kind === 'expression' && template.expression.text === '$job.group',
    );
    const shown = place === undefined ? undefined : at(sighting.shown, place.pointer);
    if (shown !== undefined) return shown;
  }
  return undefined;
}
