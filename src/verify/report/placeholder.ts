/**
 * What stands in reports in place of a credential: a shell variable named for its header, parameter or cookie, so that a
 * command line works again as soon as the variable is set.
 *
 * @example
 * placeholderOf('X-Api-Key'); // '$X_API_KEY'
 */
export function placeholderOf(name: string): string {
  return `$${name.replace(/[^A-Za-z0-9]+/g, '_').replace(/^(?=\d|$)/, '_')}`.toUpperCase();
}
