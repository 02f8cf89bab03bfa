import type { Problem } from './scope.ts';

const titles: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

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

/** The reason phrase of a status (RFC 9110, section 15). */
export function titleOf(status: number): string {
  const classes = ['Informational', 'Success', 'Redirection', 'Client Error', 'Server Error'];
  return titles[status] ?? classes[Math.floor(status / 100) - 1] ?? 'Unknown';
}
