/**
 * Puts the defaults in place of what is not given.
 *
 * Refuses options that do not exist, since a misspelled one would be ignored without a word, and times that are none, since
 * every wait has an end.
 *
 * @param call - what the options are given to
 * @param defaults - a value, or `undefined`, for each option that exists
 * @throws {TypeError} that names the unknown option and those that exist
 * @throws {RangeError} that names the option whose time is out of its range, and its value
 */
export function resolveOptions<Options extends object>(call: string, given: object, defaults: Options): Options {
  const options = { ...defaults };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (!(name in defaults)) {
      throw new TypeError(`Failed to ${call}: there is no option "${name}". Use ${Object.keys(defaults).join(', ')}.`);
    }
    if (name.endsWith('Ms') && !(Number.isFinite(value) && value >= 1)) {
      // A text of digits would else look like the number that it should be.
      throw new RangeError(
        `Failed to ${call}: "${name}" is the ${typeof value} ${value}. Give finite milliseconds from 1 on.`,
      );
    }
    Object.assign(options, { [name]: value });
  }
  return options;
}
