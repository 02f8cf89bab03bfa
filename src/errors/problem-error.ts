import { JobError, toExcerpt } from './job-error.ts';

/**
 * Thrown when the API answers with an error: a status of 400 or more.
 *
 * While waiting, 429 and 5xx are tried again first; this one is thrown when they do not go away.
 */
export class ProblemError extends JobError {
  override readonly name = 'ProblemError' as const;
  /** The HTTP status. */
  readonly status: number;
  /** The answer's body: the JSON value, or the text where it is no JSON; `undefined` where there is none. */
  readonly body: unknown;
  /** The answer; its body has been read. */
  readonly response: Response;
  /** The request; its body has been sent. `undefined` where a middleware answered in the network's place. */
  readonly request: Request | undefined;
  /** How long the API asks to wait before the next request, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  /** @param action - what was tried, to follow "Failed to" */
  constructor(
    action: string,
    jobId: string | undefined,
    request: Request | undefined,
    response: Response,
    body: unknown,
    retryAfterMs: number | undefined,
  ) {
    const { status, url } = response;
    const asked = request?.url ?? url;
    super(
      'problem',
      jobId,
      `Failed to ${action}: ${asked} answered ${status} with ${toExcerpt(body)}. ${adviceOn(status)}`,
    );
    this.status = status;
    this.body = body;
    this.response = response;
    this.request = request;
    this.retryAfterMs = retryAfterMs;
  }
}

function adviceOn(status: number): string {
  return isBusy(status) ? 'Try again later.' : 'Correct the credentials, parameters or body.';
}

/** Whether a status says that the same request may succeed a little later. */
export function isBusy(status: number): boolean {
  return status === 429 || status >= 500;
}
