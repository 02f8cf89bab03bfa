import type { Contract } from '../../src/contract/contract.ts';

/**
 * Headers that satisfy the security of an API's operations: for each, the first alternative that it offers. A twin knows no
 * accounts, so that any value will do. What belongs into a query or a cookie is left to the request.
 */
export function anyCredentials({ operations }: Contract): Record<string, string> {
  const credentials = operations
    .flatMap(({ security: [first = []] }) => first)
    .filter(({ in: place }) => place === 'header');
  return Object.fromEntries(
    credentials.map(({ name, prefix }) => [name, prefix === undefined ? 'any' : `${prefix} any`]),
  );
}
