import type { Draft } from '../requests/draft.ts';
import type { Subject } from '../subject.ts';
import { type Answered, answeredIn } from './answered.ts';
import { breachIn } from './breach-in.ts';
import type { Check } from './check.ts';
import { requestAt } from './request-at.ts';
import { cut } from './tell.ts';

/**
 * A request that the document calls valid succeeds. No breach, since the document does not say in which state the server's
 * own data are:
 *
 * - the status of a limit of the operation's lifecycle;
 * - `402`, `403`, `409`, `423` and `429`, which depend on who asks, for what, and when;
 * - `404` and `410`, where the request names anything: the document's examples need not exist on this server.
 *
 * Statuses that are not declared, and those of 5xx, are told by the checks for them.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export const validAccepted: Check = {
  name: 'valid-accepted',
  about: 'shape',
  rule: 'A request that the document calls valid is accepted.',
  source: 'OpenAPI 3.1, Operation Object: https://spec.openapis.org/oas/v3.1.1.html#operation-object',
  needs: ['valid'],
  judge: (evidence) =>
    answeredIn(evidence).flatMap((answered) => {
      const { exchange, answer, operation } = answered;
      const { intent } = exchange;
      if (intent.kind !== 'valid' || !isRefusal(answered) || isExcused(evidence.subject, answered)) return [];
      const of = intent.of === undefined ? '' : ` (${cut(intent.of)})`;
      return [
        breachIn(exchange, requestAt(evidence.subject, operation, exchange, intent.of), {
          message: `A valid request with ${values[intent.data]}${of} is refused: status ${answer.status}.`,
          expected:
            answer.status === 401
              ? 'A success. Give the run credentials that this server accepts.'
              : 'A success, since nothing in the document forbids the request.',
        }),
      ];
    }),
};

const values = {
  example: 'values of its examples',
  generated: 'generated values',
  boundary: 'a value at its boundary',
};

function isRefusal({ answer: { status }, declared }: Answered): boolean {
  return status >= 400 && status < 500 && declared !== undefined;
}

function isExcused({ contract }: Subject, { exchange, answer: { status }, operation }: Answered): boolean {
  if ([402, 403, 409, 423, 429].includes(status)) return true;
  if (status === 404 || status === 410) return namesAnything(exchange.draft);
  const role = contract.operations.find(({ id }) => id === operation.id)?.role;
  const limits = contract.lifecycles[role?.lifecycle ?? '']?.limits ?? [];
  return role?.kind === 'submit' && limits.some((limit) => limit.status === status);
}

function namesAnything(draft: Draft | undefined): boolean {
  return draft === undefined || draft.body !== undefined || Object.keys({ ...draft.path, ...draft.query }).length > 0;
}
