import { quoteShell } from '../../src/verify/report/quote-shell.ts';

/** A text as one word of a command line for a POSIX shell: quoted where it has to be. */
export function toWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : quoteShell(text);
}
