import { parsePointer, valueAt } from '../../contract/pointer.ts';
import { follow, memberOf, membersOf, type Place, textBelow } from '../../rules/reading/resolve.ts';
import type { Change, Level } from '../change.ts';
import { pairAnswers } from '../pair-answers.ts';
import { addressOf, pairOperations } from '../pair-operations.ts';
import type { Side, SideOperation } from '../side.ts';

/** The links of answers: to which operation they lead, and what they fill in. */
export function links(before: Side, after: Side): Change[] {
  const { both } = pairOperations(before, after);
  const isSame = (was: SideOperation, is: SideOperation): boolean =>
    addressOf(was) === addressOf(is) || both.some((pair) => pair.before === was && pair.after === is);
  return both.flatMap((pair) =>
    pairAnswers(pair).flatMap((answers) => {
      const [was, is] = [linksOf(answers.before), linksOf(answers.after)];
      const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
        compareLink(name, { place: was.get(name), side: before }, { place: is.get(name), side: after }, isSame),
      );
      return changes.map((change) => ({ ...change, operationIds: [pair.after.declared.id] }));
    }),
  );
}

interface Link {
  readonly place: Place | undefined;
  readonly side: Side;
}

/** Whether two operations of the two documents are one. */
type IsSame = (was: SideOperation, is: SideOperation) => boolean;

function compareLink(name: string, was: Link, is: Link, isSame: IsSame): Change[] {
  const [from, to] = [was.place, is.place];
  if (from === undefined) {
    if (to === undefined) return [];
    const reason = 'A client that waits goes on by what it knows.';
    return [{ id: 'link-added', level: 'safe', after: to.pointer, message: `The link ${name} is new.`, reason }];
  }
  const level: Level = targetOf(was)?.declared.role === undefined ? 'risky' : 'breaking';
  const effect =
    level === 'breaking' ? 'does not find the way to its job any more' : 'does not find what it leads to any more';
  const reason = `A client that waits and follows the link ${effect}.`;
  if (to === undefined) {
    return [{ id: 'link-removed', level, before: from.pointer, message: `The link ${name} is gone.`, reason }];
  }
  if (isSameTarget(was, is, isSame) && valuesOf(was) === valuesOf(is)) return [];
  const message = `The link ${name} leads elsewhere, or fills in something else.`;
  const [at, now] = [follow(from) ?? from, follow(to) ?? to];
  return [{ id: 'link-changed', level, before: at.pointer, after: now.pointer, message, reason }];
}

/** As they stand, not as what they reference: a component may go on while one of its uses goes. */
function linksOf(response: Place): Map<string, Place> {
  return new Map(membersOf(memberOf(response, 'links')));
}

function isSameTarget(was: Link, is: Link, isSame: IsSame): boolean {
  const [from, to] = [targetOf(was), targetOf(is)];
  if (from !== undefined && to !== undefined) return isSame(from, to);
  return from === to && textBelow(was.place, 'operationRef') === textBelow(is.place, 'operationRef');
}

/** What a link fills in; the names of parameters in a path are not sent. */
function valuesOf({ place }: Link): string {
  const own = place && follow(place);
  const values = membersOf(own && memberOf(own, 'parameters')).map(([, { value }]) => value);
  return JSON.stringify([values, own && memberOf(own, 'requestBody')?.value]);
}

function targetOf({ place, side }: Link): SideOperation | undefined {
  const id = textBelow(place, 'operationId');
  const reference = textBelow(place, 'operationRef');
  if (id !== undefined) return side.operations.find(({ declared }) => declared.id === id);
  if (reference === undefined || !reference.startsWith('#/')) return undefined;
  const target = valueAt(side.document, parsePointer(decodeURIComponent(reference.slice(1))));
  return side.operations.find((operation) => operation.place.place.value === target);
}
