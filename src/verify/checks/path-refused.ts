import { declaredAnswer } from '../document/declared-answer.ts';
import type { Subject } from '../subject.ts';
import { straysIn } from './answered.ts';
import { breachIn } from './breach-in.ts';
import type { Check } from './check.ts';
import { redirectElsewhere } from './redirect-elsewhere.ts';

/**
 * A path that the document does not have is not found: `404`, or another status of 4xx that some operation declares, such
 * as `401` of a server that asks for credentials first.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5
 */
export const pathRefused: Check = {
  name: 'path-refused',
  about: 'shape',
  rule: 'A path that the document does not have is answered 404.',
  source: 'RFC 9110, section 15.5.5: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
  needs: ['unknown path'],
  judge: (evidence) =>
    straysIn(evidence).flatMap(({ exchange, answer: { status } }) => {
      const isElsewhere = redirectElsewhere(exchange) !== undefined;
      if (exchange.intent.kind !== 'unknown path' || isElsewhere || status >= 500) return [];
      if (status === 404 || (status >= 400 && isDeclaredSomewhere(evidence.subject, status))) return [];
      return [
        breachIn(exchange, '/paths', {
          message: `A path that the document does not have is answered ${status}.`,
          expected: '404, or another status of 4xx that some operation declares.',
        }),
      ];
    }),
};

function isDeclaredSomewhere({ document, operations }: Subject, status: number): boolean {
  return operations.some((operation) => declaredAnswer(document, operation, status) !== undefined);
}
