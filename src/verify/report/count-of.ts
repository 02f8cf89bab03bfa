import { toThousands } from './cut.ts';

/** A number of things in words: `1 finding`, `12,345 requests`. */
export function countOf(number: number, thing: string): string {
  return `${toThousands(number)} ${thing}${number === 1 ? '' : 's'}`;
}
