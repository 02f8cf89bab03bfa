import { shortestSecret } from './secret-forms.ts';
import { writtenCharacter } from './written-character.ts';

/** A text that is looked for: for each of its characters the ways to write it. */
type Sought = readonly (readonly RegExp[])[];

/**
 * Creates a function that puts `***` in place of certain texts, however they are written.
 *
 * @param forms - what is hidden, each of four characters or more
 */
export function createHider(forms: readonly string[]): (text: string) => string {
  if (forms.length === 0) return (text) => text;
  const writings = new Map<string, readonly RegExp[]>();
  const all = forms.map((form): Sought => [...form].map((character) => writingsOf(character, writings)));
  const beginnings = forms.map((form) => [...form].slice(0, shortestSecret).map(toPattern).join(''));
  const finder = new RegExp([...new Set(beginnings)].join('|'), 'giu');
  return (text) => hideStarts(hideWhole(text, all, finder), forms);
}

/** The engine finds beginnings quickly; whole ones, which may be of any length, would be too much for it. */
function hideWhole(text: string, all: readonly Sought[], finder: RegExp): string {
  let hidden = '';
  let at = 0;
  finder.lastIndex = 0;
  for (let found = finder.exec(text); found !== null; found = finder.exec(text)) {
    const { index } = found;
    const end = Math.max(...all.map((sought) => endOf(text, index, sought)));
    if (end > 0) {
      hidden += `${text.slice(at, index)}***`;
      at = end;
    }
    finder.lastIndex = end > 0 ? end : index + 1;
  }
  return hidden + text.slice(at);
}

/** Where what is sought ends if it begins at an offset; -1 where it does not stand there. Some characters can be read in several ways. */
function endOf(text: string, offset: number, sought: Sought): number {
  let ends = new Set([offset]);
  for (const writings of sought) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const writing of writings) {
        writing.lastIndex = end;
        if (writing.test(text)) next.add(writing.lastIndex);
      }
    }
    if (next.size === 0) return -1;
    ends = next;
  }
  return Math.max(...ends);
}

/** A value that was cut for a message may end within a secret. */
function hideStarts(text: string, forms: readonly string[]): string {
  const pieces = text.split('…');
  return pieces.map((piece, index) => (index === pieces.length - 1 ? piece : hideStart(piece, forms))).join('…');
}

function hideStart(piece: string, forms: readonly string[]): string {
  const last = piece.at(-1);
  for (const form of forms) {
    for (let length = Math.min(form.length, piece.length); length >= shortestSecret; length -= 1) {
      const isEnd = form[length - 1] === last && piece.endsWith(form.slice(0, length));
      if (isEnd) return `${piece.slice(0, -length)}***`;
    }
  }
  return piece;
}

function writingsOf(character: string, known: Map<string, readonly RegExp[]>): readonly RegExp[] {
  const writings = known.get(character) ?? writtenCharacter(character).map((pattern) => new RegExp(pattern, 'iuy'));
  known.set(character, writings);
  return writings;
}

function toPattern(character: string): string {
  return `(?:${writtenCharacter(character).join('|')})`;
}
