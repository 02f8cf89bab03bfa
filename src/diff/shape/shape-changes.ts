import type { OpenApiDocument } from '../../contract/load-document.ts';
import { parsePointer, toPointer, valueAt } from '../../contract/pointer.ts';
import { isObject } from '../../contract/resolver.ts';
import type { Change } from '../change.ts';
import type { Side } from '../side.ts';
import type { ShapeChange } from './redocly-report.ts';
import { stateEnumsOf } from './state-enums.ts';

/**
 * What Redocly judges and the rules here do not: shapes, and operations that have nothing to do with jobs. Where both judge
 * the same place, the rules here count.
 *
 * @param own - the changes that the rules here have found
 */
export function shapeChanges(
  found: readonly ShapeChange[],
  own: readonly Change[],
  before: Side,
  after: Side,
): Change[] {
  const old = judgedBy(own, 'before', before);
  const fresh = judgedBy(own, 'after', after);
  return found
    .filter((shape) => !isCovered(shape.before, old) && !isCovered(shape.after, fresh))
    .filter((shape) => !isOfStates(shape, before, after))
    .flatMap(toChanges);
}

/** What Redocly does not rate "major" can be done without harm. */
function toChanges({ before, after, verdicts }: ShapeChange): Change[] {
  return verdicts
    .filter(({ impact }) => impact === 'major')
    .map(({ ruleId, message }) => ({
      id: `shape/${ruleId}`,
      level: 'breaking',
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      message,
      reason:
        'A client that waits was made for the old shape: its requests may be refused, or it reads answers wrongly.',
    }));
}

/** The places of a document that the rules here have judged. */
interface Judged {
  readonly document: OpenApiDocument;
  readonly places: ReadonlySet<string>;
  /** Those that have been judged with all that is in them. */
  readonly wholes: readonly string[];
}

function judgedBy(own: readonly Change[], side: 'before' | 'after', { document }: Side): Judged {
  const isWhole = ({ id }: Change): boolean => /^(operation-added|operation-removed|security-)/.test(id);
  return {
    document,
    places: new Set(own.flatMap((change) => change[side] ?? [])),
    wholes: own.filter(isWhole).flatMap((change) => change[side] ?? []),
  };
}

/** Whether a place has been judged: itself, what it is a part of, or all that it consists of. */
function isCovered(pointer: string | undefined, { document, places, wholes }: Judged): boolean {
  if (pointer === undefined) return false;
  if (places.has(pointer) || wholes.some((whole) => pointer.startsWith(`${whole}/`))) return true;
  // A path whose only operation is gone, or a map of links that are all gone.
  const value = valueAt(document, parsePointer(pointer));
  const members = isObject(value) ? Object.entries(value).filter(([, member]) => isObject(member)) : [];
  return members.length > 0 && members.every(([name]) => places.has(pointer + toPointer([name])));
}

/** Whether an enum that shows states has gained and lost just what the lifecycles have. */
function isOfStates({ after: pointer, was, is }: ShapeChange, before: Side, after: Side): boolean {
  if (!Array.isArray(was) || !Array.isArray(is) || pointer === undefined) return false;
  if (!stateEnumsOf(after).has(pointer)) return false;
  const [old, fresh] = [statesOf(before), statesOf(after)];
  const removed = was.filter((value) => !is.includes(value));
  const added = is.filter((value) => !was.includes(value));
  return (
    removed.every((value) => old.has(value) && !fresh.has(value)) &&
    added.every((value) => fresh.has(value) && !old.has(value))
  );
}

function statesOf({ lifecycles }: Side): Set<unknown> {
  return new Set([...lifecycles.values()].flatMap(({ states }) => [...states.keys()]));
}
