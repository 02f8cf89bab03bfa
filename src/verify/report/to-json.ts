import type { Verdict } from './verdict.ts';

/** A verdict as JSON, complete and for programs; `format` is the version of its form. */
export function toJson(verdict: Verdict): string {
  return `${JSON.stringify({ format: 1, ...verdict }, null, 2)}\n`;
}
