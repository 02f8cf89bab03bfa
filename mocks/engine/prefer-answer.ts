import type { Answer, Contract, Operation } from '../../src/contract/contract.ts';
import { sample } from '../../src/contract/sample.ts';
import { shapeOf } from '../../src/contract/shape.ts';
import type { Json } from '../../src/contract/template.ts';
import { negotiate, type RenderedAnswer } from './answer-renderer.ts';
import { findAnswer, lowestSuccess } from './find-answer.ts';
import type { Preferences } from './prefer.ts';
import { Refusal } from './refusal.ts';

/** An answer that a request has picked by its example: all of it as the document shows it, and nothing filled in. */
export interface PreferredAnswer extends RenderedAnswer {
  readonly status: number;
}

/** Seconds that a preferred 429 or 503 asks to wait for. */
const preferredRetryAfter = 1;

/**
 * What a request that prefers a status or an example is answered, before anything else is looked at.
 *
 * @returns the example to answer with as it is; `undefined` where the operation shall go its way
 * @throws {Refusal} with the preferred error status; 400 for a status or an example that is not declared
 */
export function preferAnswer(
  { schemas }: Contract,
  operation: Operation,
  { code, example }: Preferences,
  accept: string | null,
): PreferredAnswer | undefined {
  if (code === undefined && example === undefined) return undefined;
  const status = code ?? lowestSuccess(operation);
  const answer = findAnswer(operation, status);
  if (code !== undefined && answer === undefined) {
    throw wrong(
      `code=${code} is not declared for ${operation.id}; declared: ${Object.keys(operation.answers).join(', ')}`,
    );
  }
  if (example !== undefined) {
    const examples = examplesOf(answer, accept);
    const found = examples.find(([name]) => name === example);
    if (found === undefined || answer === undefined) {
      const names = examples.map(([name]) => name).join(', ');
      throw wrong(
        `example=${example} is not declared for status ${status} of ${operation.id}; declared: ${names || 'none'}`,
      );
    }
    const [, body, mediaType] = found;
    return { status, headers: exampleHeaders(answer, schemas), mediaType, body };
  }
  if (code !== undefined && code >= 400) {
    throw new Refusal([code], `The request prefers to be refused so (Prefer: code=${code}).`, {
      retryAfter: preferredRetryAfter,
    });
  }
  return undefined;
}

/** Name, value and media type of each example of an answer; those of the media type that the client accepts come first. */
function examplesOf(answer: Answer | undefined, accept: string | null): [string, Json, string][] {
  const content = answer?.content ?? {};
  const accepted = negotiate(accept, Object.keys(content));
  const mediaTypes = new Set([...(accepted === undefined ? [] : [accepted]), ...Object.keys(content)]);
  return [...mediaTypes].flatMap((mediaType) =>
    Object.entries(content[mediaType]?.examples ?? {}).map(([name, value]): [string, Json, string] => {
      return [name, value, mediaType];
    }),
  );
}

function exampleHeaders({ headers }: Answer, schemas: Contract['schemas']): Record<string, string> {
  const shown = Object.entries(headers).flatMap(([name, { required, schema, examples }]): [string, string][] => {
    const value = Object.values(examples)[0] ?? (required ? sample(shapeOf(schema, schemas)) : undefined);
    return value === undefined ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(shown);
}

function wrong(reason: string): Refusal {
  return new Refusal([400, 422, 404], `Prefer: ${reason}.`);
}
