/** `Sun, 06 Nov 1994 08:49:37 GMT`: the one to send. */
const imfFixdate = /^[A-Z][a-z]{2}, (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/;
/** `Sunday, 06-Nov-94 08:49:37 GMT`: obsolete, but to be understood. */
const rfc850Date = /^[A-Z][a-z]+day, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/;
/** `Sun Nov  6 08:49:37 1994`: obsolete, but to be understood. In UTC, although it does not say so. */
const asctimeDate = /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/;

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
  const dateMs = parseHttpDateMs(value, nowMs);
  return dateMs === undefined ? undefined : Math.max(0, dateMs - nowMs);
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7 */
function parseHttpDateMs(value: string, nowMs: number): number | undefined {
  const parts = (imfFixdate.exec(value) ?? rfc850Date.exec(value) ?? asctimeDate.exec(value))?.groups;
  if (parts === undefined) return undefined;
  const { day = '', month, year = '', time } = parts;
  const date = `${day.replace(' ', '0')} ${month} ${toFullYear(year, nowMs)} ${time} GMT`;
  const ms = Date.parse(date);
  // The way back refuses what a lenient parser rolls over, such as the 31st of February.
  return !Number.isNaN(ms) && new Date(ms).toUTCString().endsWith(date) ? ms : undefined;
}

/** Two digits mean the year that is at most 50 years ahead, as RFC 9110 asks. */
function toFullYear(digits: string, nowMs: number): string {
  if (digits.length === 4) return digits;
  const thisYear = new Date(nowMs).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + Number(digits);
  return String(year > thisYear + 50 ? year - 100 : year);
}
