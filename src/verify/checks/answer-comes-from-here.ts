import { answeredIn, straysIn } from './answered.ts';
import { breachIn } from './breach-in.ts';
import type { Check } from './check.ts';
import { operationAt } from './operation-at.ts';
import { redirectElsewhere } from './redirect-elsewhere.ts';

/**
 * The server answers itself, and sends nobody to another. Redirects are never followed, since credentials would go with
 * them; one that the operation declares is an answer like any other.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.4
 */
export const answerComesFromHere: Check = {
  name: 'answer-comes-from-here',
  about: 'shape',
  rule: 'The server answers itself: no redirect to another that the document does not declare.',
  source: 'RFC 9110, section 15.4: https://www.rfc-editor.org/rfc/rfc9110#section-15.4',
  judge(evidence) {
    const undeclared = answeredIn(evidence).filter(({ declared }) => declared === undefined);
    return [...undeclared, ...straysIn(evidence)].flatMap(({ exchange, answer: { status } }) => {
      const target = redirectElsewhere(exchange);
      if (target === undefined) return [];
      return [
        breachIn(exchange, operationAt(evidence.subject, exchange), {
          message: `The answer ${status} redirects to ${target.origin}, which is another server.`,
          expected: `An answer of ${evidence.baseUrl}: if the API stands there by now, verify it there.`,
        }),
      ];
    });
  },
};
