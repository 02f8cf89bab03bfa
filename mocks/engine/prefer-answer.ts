import type { Answer, Operation } from '../../src/contract/contract.ts';
import type { Json } from '../../src/contract/template.ts';
import { findAnswer, lowestSuccess } from './find-answer.ts';
import type { Preferences } from './prefer.ts';
import { Refusal } from './refusal.ts';

/** An answer that a request has picked by its example. */
export interface PreferredAnswer {
  readonly status: number;
  readonly answer: Answer;
  readonly example: Json;
}

/** Seconds that a preferred 429 or 503 asks to wait for. */
const preferredRetryAfter = 1;

/**
 * What a request that prefers a status or an example is answered, before anything else is looked at.
 *
 * @returns the example to answer with as it is; `undefined` where the operation shall go its way
 * @throws {Refusal} with the preferred error status; 400 for a status or an example that is not declared
 */
export function preferAnswer(operation: Operation, { code, example }: Preferences): PreferredAnswer | undefined {
  if (code === undefined && example === undefined) return undefined;
  const status = code ?? lowestSuccess(operation);
  const answer = findAnswer(operation, status);
  if (code !== undefined && answer === undefined) {
    throw wrong(
      `code=${code} is not declared for ${operation.id}; declared: ${Object.keys(operation.answers).join(', ')}`,
    );
  }
  if (example !== undefined) {
    const examples = Object.values(answer?.content ?? {}).flatMap((content) => Object.entries(content.examples));
    const found = examples.find(([name]) => name === example);
    if (found === undefined || answer === undefined) {
      const names = examples.map(([name]) => name).join(', ');
      throw wrong(
        `example=${example} is not declared for status ${status} of ${operation.id}; declared: ${names || 'none'}`,
      );
    }
    return { status, answer, example: found[1] };
  }
  if (code !== undefined && code >= 400) {
    throw new Refusal([code], `The request prefers to be refused so (Prefer: code=${code}).`, {
      retryAfter: preferredRetryAfter,
    });
  }
  return undefined;
}

function wrong(reason: string): Refusal {
  return new Refusal([400, 422, 404], `Prefer: ${reason}.`);
}
