/**
 * What stands at a JSON Pointer (RFC 6901); `undefined` where nothing does.
 *
 * The pointers come from the generator, which has checked them: this is all that is left to do in a bundle.
 */
export function at(value: unknown, pointer: string): unknown {
  const tokens = pointer.split('/').slice(1);
  return tokens.reduce((here, token) => Object(here)[token.replaceAll('~1', '/').replaceAll('~0', '~')], value);
}
