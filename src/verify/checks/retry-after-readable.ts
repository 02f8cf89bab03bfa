import { parseRetryAfterMs } from '../../polling/parse-retry-after.ts';
import { breachIn } from './breach-in.ts';
import type { Check } from './check.ts';
import { operationAt } from './operation-at.ts';
import { tell } from './tell.ts';

/**
 * Retry-After is a number of seconds or an HTTP date, whether it is declared or not: clients wait by it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export const retryAfterReadable: Check = {
  name: 'retry-after-readable',
  about: 'shape',
  rule: 'Retry-After is a whole number of seconds or an HTTP date.',
  source: 'RFC 9110, section 10.2.3: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3',
  judge: ({ subject, exchanges }) =>
    exchanges.flatMap((exchange) => {
      const text = exchange.answer?.headers['retry-after'];
      if (text === undefined || parseRetryAfterMs(text, exchange.endedAtMs) !== undefined) return [];
      return [
        breachIn(exchange, operationAt(subject, exchange), {
          message: `Retry-After is ${tell(text)}.`,
          expected: 'A whole number of seconds, such as 5, or a date, such as Sun, 06 Nov 1994 08:49:37 GMT.',
        }),
      ];
    }),
};
