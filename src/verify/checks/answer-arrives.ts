import { breachIn } from './breach-in.ts';
import type { Check } from './check.ts';
import { operationAt } from './operation-at.ts';

/**
 * Every request gets a whole answer: none that stays away, breaks off, or never ends.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-8
 */
export const answerArrives: Check = {
  name: 'answer-arrives',
  about: 'shape',
  rule: 'Every request gets a whole answer.',
  source: 'RFC 9112, section 8: https://www.rfc-editor.org/rfc/rfc9112#section-8',
  judge: ({ subject, exchanges }) =>
    exchanges
      .filter(({ answer }) => answer === undefined)
      .map((exchange) => {
        const { kind, detail } = exchange.lapse ?? { kind: 'network', detail: 'nothing came' };
        return breachIn(exchange, operationAt(subject, exchange), {
          message: `No whole answer came (${kind}): ${detail}.`,
          expected: 'An answer, also to what is refused: without one, nobody knows what became of the request.',
        });
      }),
};
