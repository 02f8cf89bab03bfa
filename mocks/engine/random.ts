import type { Random } from '../../src/clock/seeded-random.ts';

/** Draws what `$random.<kind>` stands for. */
export function drawRandom(kind: string, random: Random): string | number {
  switch (kind) {
    case 'digits':
      // The first digit is never 0, so that the value survives a program that takes it for a number.
      return `${Math.floor(1e7 + random.next() * 9e7)}${String(Math.floor(random.next() * 1e8)).padStart(8, '0')}`;
    case 'integer':
      return 10_000 + Math.floor(random.next() * 90_000);
    case 'hex':
      return drawHex(random);
    default:
      return drawUuid(random);
  }
}

/** RFC 9562, section 5.4: version 4, variant 10. */
function drawUuid(random: Random): string {
  const hex = drawHex(random);
  const variant = '89ab'[Math.floor(random.next() * 4)];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function drawHex(random: Random): string {
  let hex = '';
  while (hex.length < 32)
    hex += Math.floor(random.next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return hex;
}
