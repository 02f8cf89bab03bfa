import { answeredIn } from './answered.ts';
import { bodyMisfits } from './body-misfits.ts';
import { breachIn } from './breach-in.ts';
import type { Check } from './check.ts';
import { declaredContent } from './declared-content.ts';
import { cut, tell } from './tell.ts';

/** A body of many items may be wrong in each of them. */
const mostMisfits = 5;

/**
 * A body fits the schema that is declared for its status and media type, formats included. Of one answer, the first few
 * misfits are told.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export const bodyValid: Check = {
  name: 'body-valid',
  about: 'shape',
  rule: 'A body fits the schema that is declared for it.',
  source: 'OpenAPI 3.1, Schema Object: https://spec.openapis.org/oas/v3.1.1.html#schema-object',
  judge: (evidence) =>
    answeredIn(evidence).flatMap(({ exchange, answer, operation, declared }) => {
      const { document } = evidence.subject;
      const content = declared && declaredContent(document, declared, answer);
      if (content === undefined || answer.text === '' || answer.malformed !== undefined) return [];
      const misfits = bodyMisfits(document, content, answer).slice(0, mostMisfits);
      return misfits.map(({ pointer, message, value, refusedBy }) =>
        breachIn(exchange, refusedBy, {
          message: `The body's ${pointer || 'root'} is ${tell(value)}, but it ${cut(message)}.`,
          expected: `A body that fits the schema of the answer ${answer.status} of ${operation.id}.`,
        }),
      );
    }),
};
