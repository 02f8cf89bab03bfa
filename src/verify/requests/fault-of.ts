import type { Fault } from '../evidence/exchange.ts';

const faults: Readonly<Record<string, Fault>> = {
  required: 'missing',
  type: 'wrong type',
  enum: 'wrong value',
  const: 'wrong value',
  pattern: 'wrong value',
  format: 'wrong value',
  additionalProperties: 'wrong value',
};

/** What is wrong with a value that breaks a keyword of JSON Schema; what is not listed sets a limit. */
export function faultOf(keyword: string): Fault {
  return faults[keyword] ?? 'out of range';
}
