import { answeredIn } from './answered.ts';
import { breachIn } from './breach-in.ts';
import { canRefuse } from './can-refuse.ts';
import type { Check } from './check.ts';
import { requestAt } from './request-at.ts';
import { cut } from './tell.ts';

/**
 * A request that the document forbids is refused with a status of 4xx. One that is not declared is told by
 * `status-documented`, one of 5xx by `no-server-error`. Operations that declare no refusal are not judged.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5
 */
export const brokenRefused: Check = {
  name: 'broken-refused',
  about: 'shape',
  rule: 'A request that the document forbids is refused with a status of 4xx.',
  source: 'RFC 9110, section 15.5: https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  needs: ['broken'],
  judge: (evidence) =>
    answeredIn(evidence).flatMap(({ exchange, answer: { status }, operation, declared }) => {
      const { intent } = exchange;
      const isAccepted = status < 300 || (status < 400 && declared !== undefined);
      if (intent.kind !== 'broken' || !isAccepted || !canRefuse(evidence.subject.document, operation)) return [];
      return [
        breachIn(exchange, requestAt(evidence.subject, operation, exchange, intent.at), {
          message: `A request that is wrong at ${cut(intent.at)} (${intent.fault}) is accepted: status ${status}.`,
          expected: 'A status of 4xx, since the document forbids the request.',
        }),
      ];
    }),
};
