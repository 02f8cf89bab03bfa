import type { Problem } from './scope.ts';
import { titleOf } from './status-title.ts';

/** Thrown wherever a request cannot be granted; the twin answers it with a problem in the API's own shape. */
export class Refusal extends Error {
  override readonly name = 'Refusal' as const;
  /** Statuses in order of preference: the first one that the operation declares is answered. */
  readonly statuses: readonly number[];
  readonly retryAfter: number | undefined;
  /** Headers that belong to the refusal whatever the document says, such as Allow. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    statuses: readonly number[],
    detail: string,
    more: { readonly retryAfter?: number; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.statuses = statuses;
    this.retryAfter = more.retryAfter;
    this.headers = more.headers ?? {};
  }
}

/** A refusal as it is answered with one status. */
export function toProblem(refusal: Refusal, status: number): Problem {
  return {
    status,
    title: titleOf(status),
    detail: refusal.message,
    ...(refusal.retryAfter !== undefined && { retryAfter: refusal.retryAfter }),
  };
}
