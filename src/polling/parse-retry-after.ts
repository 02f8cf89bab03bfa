/**
 * Reads the value of a `Retry-After` header: a number of seconds, or a date in any of the three formats of HTTP.
 *
 * @param value - the header's value; `null` where there is none, as `Headers.get` says it
 * @param nowMs - the time from which a date is counted, in milliseconds since the epoch
 * @returns milliseconds from now: 0 or more (a date that has passed is 0), `Infinity` for absurd digits; `undefined` for a
 * value that is none
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function parseRetryAfterMs(value: string | null, nowMs: number): number | undefined {
  const text = `${value}`;
  // The obsolete asctime form is in UTC as well, although it does not say so.
  const dateMs = /^[A-Z].+:\d\d( GMT| \d{4})$/.test(text) ? Date.parse(text.replace(/\d{4}$/, '$& GMT')) : Number.NaN;
  const delayMs = /^\d+$/.test(text) ? Number(text) * 1000 : dateMs - nowMs;
  return Number.isNaN(delayMs) ? undefined : Math.max(0, delayMs);
}
