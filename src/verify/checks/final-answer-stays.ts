import { toPointer, valueAt } from '../../contract/pointer.ts';
import { expressionsOf } from '../../contract/template.ts';
import { askedForParts } from '../evidence/asked-for-parts.ts';
import { differences } from '../evidence/fits.ts';
import { historiesOf, roleOf } from '../evidence/job-history.ts';
import { isBefore } from '../evidence/legal-moves.ts';
import { promisesOf } from '../evidence/promises.ts';
import type { Sighting } from '../evidence/sighting.ts';
import type { Subject } from '../subject.ts';
import type { Check } from './check.ts';
import { schemaPointer } from './pointers.ts';
import { tell } from './tell.ts';

/**
 * Of a job that has ended, the same read shows the same. What the document says depends on the request, on the moment or on
 * an example may change, and a log may still grow.
 *
 * @see docs/lifecycle-extension.md, "A state"
 */
export const finalAnswerStays: Check = {
  name: 'final-answer-stays',
  about: 'life',
  rule: 'A job that has ended is shown the same by each later read of the same operation.',
  source: 'lifecycle extension, "A state": outcome',
  *judge(evidence) {
    const { subject } = evidence;
    for (const { jobId, told } of historiesOf(evidence)) {
      const reads = told.filter(({ exchange, outcome }) => {
        return outcome !== undefined && roleOf(evidence, exchange)?.kind === 'read' && !askedForParts(exchange);
      });
      for (const after of reads) {
        const before = reads.find((each) => isSameLook(each, after));
        const place = before && changedPlaces(subject, before, after)[0];
        if (before === undefined || place === undefined) continue;
        const [was, is] = [valueAt(before.shown, place), valueAt(after.shown, place)];
        yield {
          exchange: after.exchange,
          against: before.exchange,
          operationId: after.operationId,
          jobId,
          message: `job ${jobId} has ended, yet "${after.pointer}${toPointer(place)}" was ${tell(was)} and is ${tell(is)} now`,
          expected: `${tell(was)}: what has ended changes no more`,
          pointer: schemaPointer(subject, after.exchange),
        };
      }
    }
  },
};

/** Whether one look comes before another that ought to show the same. */
function isSameLook(before: Sighting, after: Sighting): boolean {
  const isSameState = JSON.stringify(before.states) === JSON.stringify(after.states);
  return isBefore(before.exchange, after.exchange) && before.operationId === after.operationId && isSameState;
}

function changedPlaces(subject: Subject, before: Sighting, after: Sighting): readonly (readonly string[])[] {
  const free = promisesOf(subject, after).flatMap(({ pointer, template }) => {
    const isFree = template !== undefined && [...expressionsOf(template)].some(({ text }) => mayChange.test(text));
    return isFree ? [pointer] : [];
  });
  return differences(before.shown, after.shown).filter((place) => {
    const pointer = toPointer(place);
    return !free.some((each) => pointer === each || pointer.startsWith(`${each}/`));
  });
}

const mayChange = /^\$(now|url|page|request|example|random|item|index|job\.(log|children)|job\.updated)\b/;
