/** More of a value tells no more. */
const mostCharacters = 200;

/** A value for a message: as JSON, cut where it is long. */
export function tell(value: unknown): string {
  return cut(toText(value));
}

/** The beginning of a text, for a message. */
export function cut(text: string): string {
  // Well-formed: a character of two halves may have been cut in the middle.
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters).toWellFormed()}…`;
}

/** Alternatives for a message: `printed or jammed`. */
export function tellAny(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : tell(value))).join(' or ');
}

/** What a server sends may be nested too deep to be written. */
function toText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    return 'a value that is nested too deep to be shown';
  }
}
