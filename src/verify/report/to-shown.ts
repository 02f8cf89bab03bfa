import { cut } from './cut.ts';
import { toVisible } from './to-visible.ts';

/** How many characters of a text are shown: what is longer is not read by people. */
const longestShown = 2_000;

/** A text as people can read it, whoever it comes from: in one line, all of it to be seen, and not of any length. */
export function toShown(text: string): string {
  return toVisible(cut(text, longestShown));
}
