import { JobError, type MembersOf, toExcerpt } from './job-error.ts';

/**
 * Thrown when the API answers with an error: a status of 400 or more.
 *
 * While waiting, 429 and 5xx are tried again first; this one is thrown when they do not go away.
 *
 * @example
 * import { ProblemError } from 'jobtwin/client';
 *
 * try {
 *   await client.open('42').read();
 * } catch (error) {
 *   if (!(error instanceof ProblemError)) throw error;
 *   console.error(error.status, error.body);
 * }
 */
export class ProblemError extends JobError {
  /** The name of the class. */
  declare readonly name: 'ProblemError';
  /** The same for all errors of this kind, whichever copy of this package they come from. */
  declare readonly code: 'problem';
  /** The HTTP status. */
  declare readonly status: number;
  /** The answer's body: the JSON value, or the text where it is no JSON; `undefined` where there is none. */
  declare readonly body: unknown;
  /** The answer; its body has been read. Not enumerable, since its URL can carry credentials. */
  declare readonly response: Response;
  /** The request; its body has been sent. Not enumerable, since it carries credentials. */
  declare readonly request: Request;
  /** How long the API asks to wait before the next request, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;

  /**
   * @param action - what was tried, to follow "Failed to"
   * @param jobId - the job's id, where it is known
   * @param request - what was sent
   * @param response - what came back
   * @param body - what the answer's body says
   * @param retryAfterMs - how long the answer asks to wait, in milliseconds
   */
  constructor(
    action: string,
    jobId: string | undefined,
    request: Request,
    response: Response,
    body: unknown,
    retryAfterMs: number | undefined,
  ) {
    const { status } = response;
    const [asked] = request.url.split('?');
    super(`Failed to ${action}: ${asked} answered ${status} with ${toExcerpt(body)}. ${fixOf(status)}`, {
      name: 'ProblemError',
      code: 'problem',
      jobId,
      status,
      body,
      retryAfterMs,
    } satisfies Omit<MembersOf<ProblemError>, 'request' | 'response'>);
    // They carry credentials, if only in the URL, which do not belong into a log that shows the error.
    Object.defineProperties(this, { request: { value: request }, response: { value: response } });
  }
}

/** What the caller can do about a status. A conflict is with the state of something, not with the request (RFC 9110, 15.5.10). */
function fixOf(status: number): string {
  if (isBusy(status)) return 'Try again later.';
  return status === 409 ? "Look at the job's state." : 'Correct the request.';
}

/** Whether a status says that the same request may succeed a little later. */
export function isBusy(status: number): boolean {
  return status === 429 || status >= 500;
}
