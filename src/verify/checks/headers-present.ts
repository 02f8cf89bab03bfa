import { toPointer } from '../../contract/pointer.ts';
import { answeredIn } from './answered.ts';
import { breachIn } from './breach-in.ts';
import type { Check } from './check.ts';
import { declaredHeaders } from './declared-headers.ts';

/**
 * A header that is declared as required is there.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#header-object
 */
export const headersPresent: Check = {
  name: 'headers-present',
  about: 'shape',
  rule: 'An answer has the headers that are declared as required.',
  source: 'OpenAPI 3.1, Header Object: https://spec.openapis.org/oas/v3.1.1.html#header-object',
  judge: (evidence) =>
    answeredIn(evidence).flatMap(({ exchange, answer, operation, declared }) => {
      const headers = declared === undefined ? [] : declaredHeaders(evidence.subject.document, declared, answer);
      const missing = headers.filter(({ text, place }) => text === undefined && place.value.required === true);
      return missing.map(({ name, place }) =>
        breachIn(exchange, toPointer([...place.tokens, 'required']), {
          message: `The header ${name} is missing.`,
          expected: `${name} with every answer ${answer.status} of ${operation.id}: it is declared as required.`,
        }),
      );
    }),
};
