import { declaredAnswer } from '../document/declared-answer.ts';
import type { DocumentOperation } from '../document/document-operations.ts';
import type { Place } from '../document/document-reader.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange, ReceivedAnswer } from '../evidence/exchange.ts';

/** An exchange that an operation speaks of: it was meant, and it was answered. */
export interface Answered {
  readonly exchange: Exchange;
  readonly answer: ReceivedAnswer;
  readonly operation: DocumentOperation;
  /** What the operation declares for the answer's status; absent where it declares nothing. */
  readonly declared?: Place;
}

/** An exchange that no operation speaks of: nothing is at the path, or nothing by the method. */
export interface Stray {
  readonly exchange: Exchange;
  readonly answer: ReceivedAnswer;
}

/** The exchanges of operations that were answered. */
export function answeredIn({ subject: { document, operations }, exchanges }: Evidence): readonly Answered[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return exchanges.flatMap((exchange): Answered[] => {
    const { operationId = '', answer } = exchange;
    const operation = byId.get(operationId);
    if (operation === undefined || answer === undefined || isStray(exchange)) return [];
    const declared = declaredAnswer(document, operation, answer.status);
    return [{ exchange, answer, operation, ...(declared !== undefined && { declared }) }];
  });
}

/** The exchanges of no operation that were answered. */
export function straysIn({ exchanges }: Pick<Evidence, 'exchanges'>): readonly Stray[] {
  return exchanges.flatMap((exchange) =>
    exchange.answer !== undefined && isStray(exchange) ? [{ exchange, answer: exchange.answer }] : [],
  );
}

function isStray({ intent: { kind } }: Exchange): boolean {
  return kind === 'unknown path' || kind === 'wrong method';
}
