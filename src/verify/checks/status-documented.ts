import { declaredStatuses } from '../document/declared-answer.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Intent } from '../evidence/exchange.ts';
import { type Answered, answeredIn } from './answered.ts';
import { breachIn } from './breach-in.ts';
import { canRefuse, refusals } from './can-refuse.ts';
import type { Check } from './check.ts';
import { redirectElsewhere } from './redirect-elsewhere.ts';

/**
 * Every status is declared: by itself, by its class (`4XX`), or by `default`. Errors of the server (`no-server-error`) and
 * redirects to another (`answer-comes-from-here`) are told by the checks for them. Where a request has to be refused, and
 * nothing is declared by which it could be, the refusal is no breach.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export const statusDocumented: Check = {
  name: 'status-documented',
  about: 'shape',
  rule: 'An operation answers with a status that it declares.',
  source: 'OpenAPI 3.1, Responses Object: https://spec.openapis.org/oas/v3.1.1.html#responses-object',
  judge: (evidence) =>
    answeredIn(evidence)
      .filter(({ declared, answer }) => declared === undefined && answer.status < 500)
      .filter(({ exchange }) => redirectElsewhere(exchange) === undefined)
      .filter((answered) => !isOnlyWayOut(evidence, answered))
      .map(({ exchange, answer: { status }, operation: { id, place } }) => {
        const { document } = evidence.subject;
        return breachIn(exchange, document.at(place, 'responses') ?? place, {
          message: `The status ${status} is not declared.`,
          expected: `One of ${declaredStatuses(document, place).join(', ')}: these are all that ${id} declares.`,
        });
      }),
};

/** What has to be refused, and by which statuses. */
const fitting: Partial<Readonly<Record<Intent['kind'], readonly number[]>>> = {
  // That something is not there says nothing of a request that is wrong.
  broken: [400, 415, 422],
  'unknown job': refusals,
  'deleted job': refusals,
  'stop in vain': refusals,
};

function isOnlyWayOut({ subject: { document } }: Evidence, { exchange, answer, operation }: Answered): boolean {
  const statuses = fitting[exchange.intent.kind];
  return statuses !== undefined && refusals.includes(answer.status) && !canRefuse(document, operation, statuses);
}
