import { answeredIn } from './answered.ts';
import { breachIn } from './breach-in.ts';
import type { Check } from './check.ts';
import { declaredHeaders } from './declared-headers.ts';
import { cut, tell } from './tell.ts';
import { textMisfits } from './text-misfits.ts';

/**
 * A header fits its schema. It is a text, and may stand for a number, a boolean or a list by the style `simple`.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#header-object
 */
export const headersValid: Check = {
  name: 'headers-valid',
  about: 'shape',
  rule: 'A header fits the schema that is declared for it.',
  source: 'OpenAPI 3.1, Header Object: https://spec.openapis.org/oas/v3.1.1.html#header-object',
  judge: (evidence) =>
    answeredIn(evidence).flatMap(({ exchange, answer, operation, declared }) => {
      const { document } = evidence.subject;
      const headers = declared === undefined ? [] : declaredHeaders(document, declared, answer);
      return headers.flatMap(({ name, place, text }) => {
        const schema = document.at(place, 'schema');
        if (schema === undefined || text === undefined) return [];
        const [misfit] = textMisfits(document, schema, text);
        if (misfit === undefined) return [];
        return [
          breachIn(exchange, misfit.refusedBy, {
            message: `The header ${name} is ${tell(text)}, but it ${cut(misfit.message)}.`,
            expected: `A value that fits the schema of ${name} in the answer ${answer.status} of ${operation.id}.`,
          }),
        ];
      });
    }),
};
