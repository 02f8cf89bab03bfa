/**
 * Control characters, marks that turn the direction of writing, lone surrogates and what is no character at all. Terminals
 * obey some of them, XML has no place for others, and readers do not see any.
 */
const invisible = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** The text with escapes, as JSON has them, in place of what cannot be seen; so that it can be shown in one line anywhere. */
export function toVisible(text: string): string {
  return text.replace(invisible, (character) => named[character] ?? `\\u${toHex(character)}`);
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function toHex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
