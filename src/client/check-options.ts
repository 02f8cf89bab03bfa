/**
 * Refuses options that do not exist: a misspelled one would be ignored without a word.
 *
 * @param call - what the options were given to
 * @throws {TypeError} that names the option and those that exist
 */
export function checkOptions(call: string, options: object, allowed: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (!allowed.includes(name)) {
      throw new TypeError(
        `Failed to call ${call}: there is no option "${name}". Use ${allowed.join(', ')}, or leave it out.`,
      );
    }
  }
}

/**
 * Refuses a time that is none: every wait has an end.
 *
 * @throws {RangeError} that names the option, its value and its range
 */
export function checkMs(name: string, ms: number, minMs: number): void {
  if (!(ms >= minMs && ms <= Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(
      `Failed to read the option "${name}": it is ${ms}. Give milliseconds, from ${minMs} on and finite.`,
    );
  }
}
