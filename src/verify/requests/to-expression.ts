import type { Parameter } from '../../contract/contract.ts';

/**
 * A place in a request as a runtime expression: `$request.query.size`, `$request.body#/title`.
 *
 * @param name - of the parameter; empty for the body
 * @param pointer - JSON Pointer into the value
 * @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
 */
export function toExpression(place: Parameter['in'] | 'body', name: string, pointer: string): string {
  return ['$request', place, name].filter((part) => part !== '').join('.') + (pointer === '' ? '' : `#${pointer}`);
}
