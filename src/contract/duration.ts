const durationPattern = /^P(?!$)(?:(\d+)W|(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?)$/;

/**
 * Reads an ISO 8601 duration in milliseconds.
 *
 * Weeks, days, hours, minutes and (fractions of) seconds are accepted. Years and months are not: their length depends on
 * the calendar, and a job's stay does not.
 *
 * @example
 * parseDurationMs('PT1.5S'); // 1500
 * @throws {SyntaxError} when the text is no such duration
 */
export function parseDurationMs(text: string): number {
  const match = durationPattern.exec(text);
  if (match === null) {
    throw new SyntaxError(
      `Failed to read the duration "${text}": write it as ISO 8601 with weeks, days, hours, minutes or seconds, for example PT2S or PT1M30S.`,
    );
  }
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const wholeDays = (weeks ?? 0) * 7 + (days ?? 0);
  return Math.round((((wholeDays * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000);
}
