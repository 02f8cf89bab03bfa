/** `Sun, 06 Nov 1994 08:49:37 GMT`, and the obsolete `Sunday, 06-Nov-94 08:49:37 GMT`. */
const datePattern = /^\w+, ([ \d]\d)[ -](\w{3})[ -](\d\d|\d{4}) ([\d:]{8} GMT)$/;

/** The obsolete `Sun Nov  6 08:49:37 1994`: in UTC, although it does not say so. */
const asctimePattern = /^\w{3} (\w{3}) ([ \d]\d) ([\d:]{8}) (\d{4})$/;

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
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = datePattern.exec(value.replace(asctimePattern, 'x, $2 $1 $4 $3 GMT'));
  // Every engine parses this form, and takes two digits from 50 on for the last century, near enough to RFC 9110.
  const dateMs = Date.parse(`${date?.slice(1).join(' ')}`);
  return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs);
}
