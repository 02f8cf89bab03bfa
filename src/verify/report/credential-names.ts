import type { Contract } from '../../contract/contract.ts';
import type { WrittenRequest } from '../requests/write-request.ts';

/** Which words of a request are credentials. */
export interface CredentialNames {
  /** Names in lower case. */
  readonly headers: ReadonlySet<string>;
  readonly query: ReadonlySet<string>;
  /** The cookies that are none: those that are declared as parameters. All others may be somebody's session. */
  readonly openCookies: ReadonlySet<string>;
}

/** Headers that carry credentials whether or not the document says so. */
const always = ['authorization', 'proxy-authorization', 'x-api-key'];

/**
 * What the security schemes of all operations name.
 *
 * @param secretHeaders - further headers, in lower case
 */
export function credentialNames({ operations }: Contract, secretHeaders: readonly string[] = []): CredentialNames {
  const credentials = operations.flatMap(({ security }) => security.flat());
  const namesIn = (place: string): string[] =>
    credentials.filter((each) => each.in === place).map(({ name }) => (place === 'header' ? name.toLowerCase() : name));
  const cookies = operations.flatMap(({ parameters }) => parameters.filter((each) => each.in === 'cookie'));
  const closed = new Set(namesIn('cookie'));
  return {
    headers: new Set([...always, ...namesIn('header'), ...secretHeaders]),
    query: new Set(namesIn('query')),
    openCookies: new Set(cookies.map(({ name }) => name).filter((name) => !closed.has(name))),
  };
}

/** The request with other words in place of its credentials; empty ones are left, for there is nothing to hide. */
export function replaceCredentials(
  request: WrittenRequest,
  names: CredentialNames,
  replace: (name: string, value: string) => string,
): WrittenRequest {
  const replaceIn = (name: string, value: string): string => (value === '' ? '' : replace(name, value));
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => {
    if (name === 'cookie') return [name, replaceCookies(value, names, replaceIn)];
    return [name, names.headers.has(name) ? replaceIn(name, value) : value];
  });
  const url = request.url.replace(/([?&])([^=&#]*)=([^&#]*)/g, (pair, mark: string, word: string, value: string) => {
    const name = decodeForm(word);
    return names.query.has(name) ? `${mark}${word}=${replaceIn(name, decodeForm(value))}` : pair;
  });
  return { ...request, url, headers: Object.fromEntries(headers) };
}

function replaceCookies(
  header: string,
  { openCookies }: CredentialNames,
  replace: (name: string, value: string) => string,
): string {
  const cookies = header.split('; ').map((cookie) => {
    const at = cookie.indexOf('=');
    const name = cookie.slice(0, Math.max(at, 0));
    return openCookies.has(name)
      ? cookie
      : `${cookie.slice(0, at + 1)}${replace(name || 'cookie', cookie.slice(at + 1))}`;
  });
  return cookies.join('; ');
}

/** Unlike `decodeURIComponent`, this takes everything. */
function decodeForm(text: string): string {
  return new URLSearchParams(`_=${text}`).get('_') ?? text;
}
