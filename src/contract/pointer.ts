/**
 * Splits a JSON Pointer into its unescaped reference tokens.
 *
 * @param pointer - a pointer as in RFC 6901: empty (the whole document), or starting with `/`
 * @throws {SyntaxError} when the text is neither empty nor starts with `/`
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-3
 */
export function parsePointer(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) {
    throw new SyntaxError(`Failed to parse the JSON Pointer "${pointer}": it must be empty or start with "/".`);
  }
  return pointer.slice(1).split('/').map(unescapeToken);
}

/** Joins reference tokens to a JSON Pointer, escaped as RFC 6901 asks. */
export function toPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What stands at the pointer's tokens below `value`; `undefined` where there is nothing. */
export function valueAt(value: unknown, tokens: readonly string[]): unknown {
  let here = value;
  for (const token of tokens) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, token)) return undefined;
    here = Reflect.get(here, token);
  }
  return here;
}

function unescapeToken(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
}
