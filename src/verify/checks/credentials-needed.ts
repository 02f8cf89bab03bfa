import { toPointer } from '../../contract/pointer.ts';
import type { DocumentOperation } from '../document/document-operations.ts';
import { type Answered, answeredIn } from './answered.ts';
import { breachIn } from './breach-in.ts';
import type { Check } from './check.ts';
import { cut } from './tell.ts';

/**
 * Without the credentials that an operation wants, a request is refused: `401` or `403`. Also `404`, where the path names
 * something whose existence the server may hide, and `429`, where it is asked too often. Statuses that are not declared, and
 * those of 5xx, are told by the checks for them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2
 */
export const credentialsNeeded: Check = {
  name: 'credentials-needed',
  about: 'shape',
  rule: 'Without the credentials that the document asks for, a request is answered 401 or 403.',
  source:
    'OpenAPI 3.1, Security Requirement Object: https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object',
  needs: ['unauthorized'],
  judge: (evidence) =>
    answeredIn(evidence).flatMap((answered) => {
      const { exchange, answer, operation } = answered;
      const { intent } = exchange;
      if (intent.kind !== 'unauthorized' || isRefused(answered)) return [];
      return [
        breachIn(exchange, securityAt(operation), {
          message: `A request without the right credentials (${cut(intent.fault)}) is answered ${answer.status}.`,
          expected: `401 or 403: ${operation.id} wants credentials, and they come before all else.`,
        }),
      ];
    }),
};

function isRefused({ answer: { status }, operation, declared }: Answered): boolean {
  if ([401, 403, 429].includes(status) || status >= 500) return true;
  if (status >= 300 && declared === undefined) return true;
  return status === 404 && operation.path.includes('{');
}

/** What an operation says of credentials, if not all do alike. */
function securityAt({ place }: DocumentOperation): string {
  return place.value.security === undefined ? '/security' : toPointer([...place.tokens, 'security']);
}
