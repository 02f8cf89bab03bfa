/** A text as a name in Arazzo: letters, digits, `-` and `_`, and as some runners want it, a letter first. */
export function toName(text: string): string {
  const name = text.replace(/[^A-Za-z0-9_-]+/g, '_').replace(/^_+|_+$/g, '');
  return /^[A-Za-z]/.test(name) ? name : `n${name}`;
}
