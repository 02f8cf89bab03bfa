/**
 * The ways in which a character is written, as patterns: as it is, percent-encoded, in JSON (also in JSON that is itself quoted
 * in JSON), and in markup.
 */
export function writtenCharacter(character: string): readonly string[] {
  const percents = [...new TextEncoder().encode(character)].map((byte) => `%${hex(byte, 2)}`).join('');
  const units = character.split('').map((unit) => `\\\\{1,4}u${hex(unit.charCodeAt(0), 4)}`);
  return [`\\u{${hex(character.codePointAt(0) ?? 0, 1)}}`, percents, units.join(''), ...(others[character] ?? [])];
}

/** Further ways to write single characters. */
const others: Readonly<Record<string, readonly string[]>> = {
  ' ': ['\\+'],
  '"': ['\\\\{1,7}"', '&quot;', '&#34;'],
  "'": ['&#39;', '&#x27;', '&apos;'],
  '&': ['&amp;'],
  '<': ['&lt;'],
  '>': ['&gt;'],
  '/': ['\\\\{1,3}/'],
  '\\': ['\\\\{2}', '\\\\{4}'],
  '\n': ['\\\\{1,3}n'],
  '\r': ['\\\\{1,3}r'],
  '\t': ['\\\\{1,3}t'],
};

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
