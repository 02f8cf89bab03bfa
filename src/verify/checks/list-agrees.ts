import { at } from '../../client/at.ts';
import { toPointer, valueAt } from '../../contract/pointer.ts';
import { expressionsOf, type Template } from '../../contract/template.ts';
import { askedForParts } from '../evidence/asked-for-parts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { differences, isSame } from '../evidence/fits.ts';
import { historiesOf, roleOf } from '../evidence/job-history.ts';
import { isBefore } from '../evidence/legal-moves.ts';
import { promisesOf, templateOf } from '../evidence/promises.ts';
import type { Sighting } from '../evidence/sighting.ts';
import type { Subject } from '../subject.ts';
import type { Check } from './check.ts';
import { schemaPointer } from './pointers.ts';
import { tell } from './tell.ts';

/**
 * A list shows a job as the read of this job does. Only looks that show the same state are compared, and only what stays while
 * a job is in it.
 *
 * @see docs/lifecycle-extension.md, "x-job-view"
 */
export const listAgrees: Check = {
  name: 'list-agrees',
  about: 'life',
  rule: 'A list and a read show the same of a job.',
  source: 'lifecycle extension, "x-job-view": a view is a promise',
  needs: ['list'],
  *judge(evidence) {
    const { subject } = evidence;
    for (const { jobId, told } of historiesOf(evidence)) {
      const reads = told.filter((each) => isRead(evidence, each) && each.pointer === '');
      for (const list of told.filter((each) => isRead(evidence, each) && each.pointer !== '')) {
        const before = reads.findLast(({ exchange }) => isBefore(exchange, list.exchange));
        const after = reads.find(({ exchange }) => isBefore(list.exchange, exchange));
        for (const read of [before, after]) {
          const place = read && disagreement(subject, list, read);
          if (read === undefined || place === undefined) continue;
          yield {
            exchange: list.exchange,
            against: read.exchange,
            operationId: list.operationId,
            jobId,
            message: `the list shows ${tell(place.inList)} of job ${jobId} at "${list.pointer}${place.listPointer}"`,
            expected: `${tell(place.inRead)}, as ${read.operationId} shows it at "${place.readPointer}"`,
            pointer: schemaPointer(subject, list.exchange),
          };
          break;
        }
      }
    }
  },
};

/** A place in which two looks at a job differ. */
interface Disagreement {
  readonly listPointer: string;
  readonly readPointer: string;
  readonly inList: unknown;
  readonly inRead: unknown;
}

function isRead(evidence: Evidence, { exchange }: Sighting): boolean {
  return roleOf(evidence, exchange)?.kind === 'read' && !askedForParts(exchange);
}

function disagreement(subject: Subject, list: Sighting, read: Sighting): Disagreement | undefined {
  if (!isSame(list.states, read.states)) return undefined;
  const promisedInRead = promisesOf(subject, read);
  const promised = promisesOf(subject, list).flatMap(({ pointer, template }): Disagreement[] => {
    const same = template && promisedInRead.find((each) => isSameTemplate(each.template, template));
    if (template === undefined || same === undefined || !isLasting(template, list)) return [];
    const [inList, inRead] = [at(list.shown, pointer), at(read.shown, same.pointer)];
    return [{ listPointer: pointer, readPointer: same.pointer, inList, inRead }];
  });
  const different = promised.find(({ inList, inRead }) => !isSame(inList ?? null, inRead ?? null));
  return different ?? (isSameView(subject, list, read) ? disagreementOfEnded(list, read) : undefined);
}

/** Of a job that has ended, all that both show is the same, unless one of them has less to show. */
function disagreementOfEnded(list: Sighting, read: Sighting): Disagreement | undefined {
  if (list.outcome === undefined) return undefined;
  return differences(list.shown, read.shown)
    .map((path) => ({
      listPointer: toPointer(path),
      readPointer: toPointer(path),
      inList: valueAt(list.shown, path),
      inRead: valueAt(read.shown, path),
    }))
    .find(({ inList, inRead }) => inList !== undefined && inRead !== undefined);
}

/** Elements of the same make: all that is said of their jobs is the same, and nothing depends on the answer. */
function isSameView(subject: Subject, list: Sighting, read: Sighting): boolean {
  const template = JSON.stringify(templateOf(subject, list) ?? null);
  return template === JSON.stringify(templateOf(subject, read) ?? null) && !/\$(?!job\.|state)/.test(template);
}

function isSameTemplate(one: Template | undefined, other: Template): boolean {
  return one !== undefined && textsOf(one) === textsOf(other) && one.kind === other.kind && one.kind === 'expression';
}

function textsOf(template: Template): string {
  return [...expressionsOf(template)].map(({ text }) => text).join(' ');
}

/** What does not change while a job is in a state. Times have a check of their own. */
function isLasting(template: Template, { outcome }: Sighting): boolean {
  const lasting = outcome === undefined ? /^\$job\.(id|group|input)\b/ : /^\$job\.(id|group|input|result|failure)\b/;
  return [...expressionsOf(template)].every(({ text }) => lasting.test(text));
}
