/** An instant as an answer tells it. */
export interface Instant {
  /** In milliseconds since the epoch. */
  readonly atMs: number;
  /** The smallest step that its notation can tell, in milliseconds. */
  readonly precisionMs: number;
  /** Whether it says of which zone it is; without, it can be compared to its like only. */
  readonly hasZone: boolean;
}

const notation = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(:\d\d)?(?:\.(\d+))?\s?(Z|z|[+-]\d\d:?\d\d)?)?$/;

const dayMs = 86_400_000;

/** From here on, a number counts milliseconds and no more seconds: as seconds, it would be in the year 5138. */
const leastMs = 1e11;

/** Reads an RFC 3339 date or date-time, one without a zone, or a number since the epoch; `undefined`: it is none of them. */
export function parseInstant(value: unknown): Instant | undefined {
  if (typeof value === 'number') {
    const isMs = Math.abs(value) >= leastMs;
    const precisionMs = isMs || !Number.isInteger(value) ? 1 : 1000;
    return { atMs: isMs ? value : value * 1000, precisionMs, hasZone: true };
  }
  const [text, seconds, fraction = '', zone] = notation.exec(String(value)) ?? [];
  if (typeof value !== 'string' || text === undefined) return undefined;
  const isDate = text.length === 10;
  const atMs = Date.parse(isDate ? text : `${text.replace(' ', 'T').replace(' ', '')}${zone === undefined ? 'Z' : ''}`);
  if (Number.isNaN(atMs)) return undefined;
  const ofSecond = 10 ** Math.max(0, 3 - fraction.length);
  return { atMs, precisionMs: isDate ? dayMs : seconds === undefined ? 60_000 : ofSecond, hasZone: zone !== undefined };
}

/** How much later one instant is than another, in the coarser of their steps; `undefined` where they cannot be compared. */
export function stepsBetween(early: Instant, late: Instant): number | undefined {
  if (early.hasZone !== late.hasZone) return undefined;
  const precisionMs = Math.max(early.precisionMs, late.precisionMs);
  return Math.floor(late.atMs / precisionMs) - Math.floor(early.atMs / precisionMs);
}
