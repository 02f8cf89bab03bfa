/** The text, or its beginning and how long it is; never half a character. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  return `${head}… (${toThousands(text.length)} characters)`;
}

/** A number as people read it: `12,345`. */
export function toThousands(number: number): string {
  return String(number).replace(/(?<=\d)(?=(\d{3})+$)/g, ',');
}
