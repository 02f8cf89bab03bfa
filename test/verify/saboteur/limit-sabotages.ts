import type { Contract, Limit, Operation } from '../../../src/contract/contract.ts';
import { operationsAs, type Subject } from '../../../src/verify/subject.ts';
import { declaredExample, withHeader } from './edits.ts';
import { isSubmission } from './jobs.ts';
import type { Passed } from './passing.ts';
import type { Sabotage } from './sabotage.ts';

/** Limits that are not kept, or not as was said. */
export const limitSabotages: readonly Sabotage[] = [
  {
    name: 'takes as many jobs at once as come',
    check: 'limit-kept',
    applies: hasLimit,
    contract: (contract) => withLimits(contract, () => []),
  },
  {
    name: 'takes one job more at once than is allowed',
    check: 'limit-kept',
    applies: hasLimit,
    contract: (contract) => withLimits(contract, (limit) => [{ ...limit, max: limit.max + 1 }]),
  },
  {
    name: 'refuses a job beyond its limit like a broken request',
    check: 'limit-kept',
    applies: (subject) => hasLimit(subject) && operationsAs(subject, 'submit').some((each) => '400' in each.answers),
    answer: (passed) => (isFull(passed) && passed.operation ? declaredExample(passed.operation, 400) : undefined),
  },
  {
    name: 'asks to wait for less time than it takes',
    check: 'limit-honest',
    applies: (subject) => hasLimit(subject) && operationsAs(subject, 'submit').some(tellsWait),
    answer: (passed) => (isFull(passed) ? withHeader(passed, 'retry-after', '1') : undefined),
  },
];

function hasLimit({ contract }: Subject): boolean {
  return Object.values(contract.lifecycles).some(({ limits }) => limits.length > 0);
}

function limitsFor({ subject, operation }: Passed): readonly Limit[] {
  return subject.contract.lifecycles[operation?.role?.lifecycle ?? '']?.limits ?? [];
}

function isFull(passed: Passed): boolean {
  return isSubmission(passed) && limitsFor(passed).some(({ status }) => status === passed.answer.status);
}

/** Whether the refusal of a limit says when there is room. */
function tellsWait({ answers }: Operation): boolean {
  return Object.values(answers).some(({ headers }) => /\$problem\.retryAfter/.test(JSON.stringify(headers)));
}

function withLimits(contract: Contract, change: (limit: Limit) => readonly Limit[]): Contract {
  const lifecycles = Object.entries(contract.lifecycles).map(([name, life]) => [
    name,
    { ...life, limits: life.limits.flatMap(change) },
  ]);
  return { ...contract, lifecycles: Object.fromEntries(lifecycles) };
}
