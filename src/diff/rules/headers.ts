import { follow, memberOf, membersOf, type Place } from '../../rules/reading/resolve.ts';
import type { Change } from '../change.ts';
import { type AnswerPair, pairAnswers } from '../pair-answers.ts';
import { type OperationPair, pairOperations } from '../pair-operations.ts';
import type { Side } from '../side.ts';

/** The headers of answers, also of errors: whether they are declared, and must be there. */
export function headers(before: Side, after: Side): Change[] {
  return pairOperations(before, after).both.flatMap((pair) =>
    pairAnswers(pair).flatMap((answers) => {
      const [was, is] = [headersOf(answers.before), headersOf(answers.after)];
      const changes = [...new Set([...was.keys(), ...is.keys()])]
        // Where the job's id stands is looked at as a whole.
        .filter((name) => !idHeadersOf(pair, answers).includes(name) || (was.has(name) && is.has(name)))
        .flatMap((name) => compareHeader(was.get(name), is.get(name)));
      return changes.map((change) => ({ ...change, operationIds: [pair.after.declared.id] }));
    }),
  );
}

interface Header {
  readonly name: string;
  /** As it stands. A component may go on while one of its uses goes. */
  readonly use: Place;
  /** Where its words stand. */
  readonly place: Place;
  readonly isRequired: boolean;
}

function compareHeader(was: Header | undefined, is: Header | undefined): Change[] {
  if (was === undefined) {
    if (is === undefined) return [];
    const message = `The header ${is.name} is new.`;
    return [{ id: 'header-added', level: 'safe', after: is.use.pointer, message, reason: stronger }];
  }
  if (is === undefined) {
    const [level, message] = was.isRequired
      ? (['breaking', `The required header ${was.name} is gone.`] as const)
      : (['risky', `The optional header ${was.name} is gone.`] as const);
    return [{ id: 'header-removed', level, before: was.use.pointer, message, reason: lossOf(was) }];
  }
  if (was.isRequired === is.isRequired) return [];
  const place = { before: was.place.pointer, after: is.place.pointer };
  if (is.isRequired) {
    const message = `The header ${is.name} is required now.`;
    return [{ id: 'header-required', level: 'safe', ...place, message, reason: stronger }];
  }
  const message = `The header ${is.name} is no longer required.`;
  return [{ id: 'header-optional', level: 'breaking', ...place, message, reason: lossOf(was) }];
}

const stronger = 'A client that waits is told at least what it was told before.';

function lossOf({ name, isRequired }: Header): string {
  const isPace = name.toLowerCase() === 'retry-after';
  if (isPace) {
    return isRequired
      ? 'A client that waits relies on being told how long to wait; left to itself, it asks too early or too late.'
      : 'A client that waits loses the pace that it was told, and falls back on its own.';
  }
  return isRequired
    ? 'A client that waits relies on the header, and does not find it.'
    : 'A client that waits has to do without what it used where it was there.';
}

/** By name in lower case (RFC 9110, section 5.1). */
function headersOf(response: Place): Map<string, Header> {
  const all = membersOf(memberOf(response, 'headers')).flatMap(([name, use]): [string, Header][] => {
    const place = follow(use);
    if (place === undefined) return [];
    return [[name.toLowerCase(), { name, use, place, isRequired: memberOf(place, 'required')?.value === true }]];
  });
  return new Map(all);
}

/** The headers in which the answers show the job's id. */
function idHeadersOf({ before, after }: OperationPair, { statuses }: AnswerPair): (string | undefined)[] {
  return [
    before.views[statuses.before.toUpperCase()]?.header?.[0],
    after.views[statuses.after.toUpperCase()]?.header?.[0],
  ];
}
