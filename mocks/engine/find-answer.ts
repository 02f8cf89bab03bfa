import type { Answer, Contract, Operation } from '../../src/contract/contract.ts';
import { type Shape, shapeOf } from '../../src/contract/shape.ts';
import { hasViews } from './build.ts';

/** The declared response for a status: its own, that of its class (`4XX`), or the default. */
export function findAnswer({ answers }: Operation, status: number): Answer | undefined {
  return answers[status] ?? answers[`${Math.floor(status / 100)}XX`] ?? answers.default;
}

/** The lowest success status that an operation declares; 200 if it declares none. */
export function lowestSuccess({ answers }: Operation): number {
  const statuses = Object.keys(answers).filter((status) => /^2\d\d$/.test(status));
  return statuses.length === 0 ? 200 : Math.min(...statuses.map(Number));
}

/**
 * How a refusal is answered: with the first of its statuses that the operation declares; a status that is declared by its
 * own number goes before one that a class or the default covers. Where there is no operation, or it declares none of them,
 * the document's other error responses lend their shape.
 */
export function findErrorAnswer(
  { operations }: Contract,
  operation: Operation | undefined,
  statuses: readonly number[],
): { status: number; answer: Answer } {
  for (const status of [...statuses.filter((each) => operation?.answers[each] !== undefined), ...statuses]) {
    const answer = operation && findAnswer(operation, status);
    if (answer !== undefined) return { status, answer };
  }
  const status = statuses[0] ?? 500;
  for (const wanted of [status, 404, 400]) {
    const other = operations.find(({ answers }) => answers[wanted] !== undefined);
    const answer = other?.answers[wanted];
    if (answer !== undefined) return { status, answer };
  }
  return { status, answer: problemDetails };
}

/** For a document that declares no error response at all: RFC 9457 problem details. */
const problemDetails: Answer = {
  headers: {},
  content: {
    'application/problem+json': {
      schema: { 'x-job-view': { title: '$problem.title', status: '$problem.status', detail: '$problem.detail' } },
      examples: {},
    },
  },
};

/** Whether the success answers of an operation show a list of jobs. */
export function showsMany({ answers }: Operation, contract: Contract): boolean {
  const successes = Object.entries(answers).filter(([status]) => status.startsWith('2'));
  return successes.some(([, answer]) => jobItems(answer, contract) !== undefined);
}

/** The items of the array in which an answer shows jobs: one whose items have views, while it has none of its own. */
export function jobItems({ content }: Answer, { schemas }: Contract): Shape | undefined {
  for (const { schema } of Object.values(content)) {
    const items = itemsIn(shapeOf(schema, schemas));
    if (items !== undefined) return items;
  }
  return undefined;
}

function itemsIn({ views, items, members }: Shape): Shape | undefined {
  if (items !== undefined && views.length === 0 && hasViews(items)) return items;
  for (const member of members.values()) {
    const found = itemsIn(member);
    if (found !== undefined) return found;
  }
  return undefined;
}
