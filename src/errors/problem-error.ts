import { JobError } from './job-error.ts';

/**
 * Thrown when the API answers with a status of 400 or more.
 *
 * While waiting, 429 and 5xx are tried again first; this one is thrown when they do not go away.
 */
export class ProblemError extends JobError {
  override readonly name = 'ProblemError' as const;
  /** The HTTP status, 400 or more. */
  readonly status: number;
  /** The answer's body: the JSON value, or the text where it is no JSON; `undefined` where there is none. */
  readonly body: unknown;
  /** The answer; its body has been read. */
  readonly response: Response;
  /** The request; its body has been sent. `undefined` where a middleware answered in the network's place. */
  readonly request: Request | undefined;

  /** @param action - what was tried, to follow "Failed to" */
  constructor(action: string, request: Request | undefined, response: Response, body: unknown, jobId?: string) {
    const { status, statusText } = response;
    const asked = request === undefined ? 'a middleware' : `${request.method} ${request.url}`;
    const told = typeof body === 'string' ? body : JSON.stringify(body ?? '');
    super(
      'problem',
      `Failed to ${action}: ${asked} answered ${status} ${statusText}: ${told.slice(0, 300)}. ${adviceOn(status)}`,
      jobId,
    );
    this.status = status;
    this.body = body === '' ? undefined : body;
    this.response = response;
    this.request = request;
  }
}

function adviceOn(status: number): string {
  if (status === 401 || status === 403) return 'Give createClient valid credentials in "headers".';
  if (status === 404) return 'Check the id, and the "baseUrl" of createClient.';
  return isPassing(status) ? 'Try again later.' : 'Correct the request.';
}

/** Whether a status says that the same request may succeed a little later. */
export function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}
