import type { Exchange, ReceivedAnswer } from '../evidence/exchange.ts';
import { breachIn } from './breach-in.ts';
import type { Check } from './check.ts';
import { operationAt } from './operation-at.ts';

/**
 * No request makes the server fail, whatever is wrong with it. An error that is declared is one nevertheless: the document
 * says how it looks, not that it may happen. Only for a wrong method `501` says no more than that nobody knows it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.6
 */
export const noServerError: Check = {
  name: 'no-server-error',
  about: 'shape',
  rule: 'No request is answered with an error of the server.',
  source: 'RFC 9110, section 15.6: https://www.rfc-editor.org/rfc/rfc9110#section-15.6',
  judge: ({ subject, exchanges }) =>
    exchanges.flatMap((exchange) => {
      const { answer, intent } = exchange;
      if (answer === undefined || answer.status < 500) return [];
      if (answer.status === 501 && intent.kind === 'wrong method') return [];
      return [
        breachIn(exchange, operationAt(subject, exchange), { message: describe(answer), expected: wanted(exchange) }),
      ];
    }),
};

function describe({ status, headers }: ReceivedAnswer): string {
  const retryAfter = headers['retry-after'];
  if (status !== 503) return `The server failed: status ${status}.`;
  return `The server says that it is busy: status 503, Retry-After ${retryAfter ?? 'missing'}.`;
}

function wanted({ intent: { kind } }: Exchange): string {
  const isAtFault = ['broken', 'unauthorized', 'unknown job', 'deleted job', 'unknown path', 'wrong method'];
  return isAtFault.includes(kind)
    ? 'A status of 4xx: the request is at fault, not the server.'
    : 'A success, or a status of 4xx that says what is wrong with the request.';
}
