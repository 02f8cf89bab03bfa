import { toExcerpt } from '../errors/job-error.ts';
import type { Session } from './session.ts';

/** The version of the format: one that is read differently gets another. */
const version = 'jobtwin1';

/**
 * A text by which another process goes on with a job. The id stands at the end as it is; all before it must be the same for
 * the client that resumes, so that credentials go to no other origin, and no answer is read by another contract.
 */
export function toToken({ contract, baseUrl }: Session, lifecycle: string, jobId: string): string {
  return [version, contract.api, contract.hash, lifecycle, baseUrl, ''].map(encodeURIComponent).join(':') + jobId;
}

/**
 * The lifecycle and the id in a token.
 *
 * @throws {TypeError} when it was made by a client of another API, contract or base URL
 */
export function readToken(session: Session, token: string): { readonly lifecycle: string; readonly jobId: string } {
  const { contract, baseUrl } = session;
  for (const lifecycle of Object.keys(contract.lifecycles)) {
    const begin = toToken(session, lifecycle, '');
    // In JavaScript it may be whatever a storage has given, such as null.
    if (`${token}`.startsWith(begin)) return { lifecycle, jobId: `${token}`.slice(begin.length) };
  }
  throw new TypeError(
    `Failed to resume ${toExcerpt(token)}: it is no token of API ${contract.api}, contract ${contract.hash}, base URL ${baseUrl}. Use one that is.`,
  );
}
