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
