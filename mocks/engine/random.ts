/** A stream of numbers that a seed decides. */
export interface Random {
  /** The next number, at least 0 and less than 1. */
  next(): number;
}

/**
 * A stream for the job with this number under this seed: the same two give the same stream, whatever was drawn for
 * other jobs. So answers are repeated to the byte, also when requests arrive at the same time.
 *
 * The generator is Mulberry32: 32 bits of state are plenty for a dozen draws, and it costs a nanosecond.
 */
export function createRandom(seed: number, number: number): Random {
  let state = mix(seed ^ mix(number));
  return {
    next() {
      state = (state + 0x6d2b79f5) | 0;
      return scramble(state) / 2 ** 32;
    },
  };
}

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

/** MurmurHash3's finalizer. It maps no two numbers to the same one, so that no two submissions share a stream. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
