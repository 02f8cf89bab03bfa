import type { Operation } from '../../contract/contract.ts';

/** Whether requests of an operation change nothing: by their method, and by their role, since some submit or stop by GET. */
export function isSafe({ method, role }: Operation): boolean {
  // RFC 9110, section 9.2.1.
  return (method === 'GET' || method === 'HEAD') && (role === undefined || role.kind === 'read');
}
