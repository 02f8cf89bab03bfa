import type { Operation } from '../../contract/contract.ts';

/** Whether requests of an operation change nothing: by their method, and since they submit no job (some do so by GET). */
export function isSafe({ method, role }: Operation): boolean {
  // RFC 9110, section 9.2.1.
  return (method === 'GET' || method === 'HEAD') && role?.kind !== 'submit';
}
