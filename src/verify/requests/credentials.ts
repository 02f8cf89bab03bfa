import type { Contract, Credential, Operation } from '../../contract/contract.ts';

/** What requests are authorized with. */
export interface Credentials {
  /** The values that a user has given for credentials. */
  readonly given: Readonly<Record<Credential['in'], Readonly<Record<string, string>>>>;
  /** The user's headers that are no credentials, by name in lower case: every request carries them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Stands for what the user has not given. */
  readonly token: string;
}

/** A value of a credential, and where it goes. */
export type PlacedCredential = readonly [place: Credential['in'], name: string, value: string];

/**
 * Sorts a user's headers: those that the document's security names are credentials (a cookie is looked for in `Cookie`; what is
 * called like a key in the query goes there), all others go along with every request. Credentials that are not given are made up.
 *
 * @param headers - by name in any case, with values as they go over the wire (`Bearer …`)
 * @param token - what made-up credentials are made of
 *
 * @example
 * createCredentials(contract, { Authorization: 'Bearer 4711', 'X-Tenant': 'north' })
 */
export function createCredentials(
  { operations }: Pick<Contract, 'operations'>,
  headers: Readonly<Record<string, string>> = {},
  token: string = 'jobtwin',
): Credentials {
  const known = operations.flatMap(({ security }) => security.flat());
  const names = (place: Credential['in']): ReadonlySet<string> =>
    new Set(
      known.filter((each) => each.in === place).map(({ name }) => (place === 'header' ? name.toLowerCase() : name)),
    );
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  const cookies = parseCookies(sent.find(([name]) => name === 'cookie')?.[1] ?? '');
  const header = sent.filter(([name]) => names('header').has(name));
  const cookie = cookies.filter(([name]) => names('cookie').has(name));
  const query = [...names('query')].flatMap((name) =>
    sent.filter(([key]) => key === name.toLowerCase()).map(([, value]): [string, string] => [name, value]),
  );
  const isOther = (name: string): boolean =>
    !names('header').has(name) && !query.some(([key]) => key.toLowerCase() === name);
  const others = sent.filter(([name]) => isOther(name) && (name !== 'cookie' || cookie.length === 0));
  return {
    given: {
      header: Object.fromEntries(header),
      cookie: Object.fromEntries(cookie),
      query: Object.fromEntries(query),
    },
    headers: Object.fromEntries(others),
    token,
  };
}

/** The alternative that an operation is asked with: the one of which the user has given most, else the first. */
export function chooseAlternative(
  { security }: Pick<Operation, 'security'>,
  credentials: Credentials,
): readonly Credential[] {
  const missing = (alternative: readonly Credential[]): number =>
    alternative.filter((each) => givenFor(each, credentials) === undefined).length / alternative.length;
  return security.toSorted((one, other) => missing(one) - missing(other))[0] ?? [];
}

/** The value that stands for a credential, the user's or a made-up one. */
export function placeCredential(credential: Credential, credentials: Credentials): PlacedCredential {
  const { in: place, name, prefix } = credential;
  const madeUp = prefix === undefined ? credentials.token : authorization(prefix, credentials.token);
  return [place, name, givenFor(credential, credentials) ?? madeUp];
}

/** The value of an `Authorization` header: HTTP does not care for its case, but Prism knows `Bearer` and no `bearer`. */
export function authorization(scheme: string, token: string): string {
  // RFC 7617: user and password in Base64.
  const value = scheme === 'basic' ? btoa(`jobtwin:${token}`) : token;
  return `${scheme.slice(0, 1).toUpperCase()}${scheme.slice(1)} ${value}`;
}

/** The value that the user has given for a credential; names of headers go in any case, those of cookies do not. */
export function givenFor({ in: place, name }: Credential, { given }: Credentials): string | undefined {
  return given[place][place === 'header' ? name.toLowerCase() : name];
}

function parseCookies(header: string): [string, string][] {
  return header
    .split(';')
    .map((pair) => pair.trim().split(/=(.*)/s, 2))
    .map(([name = '', value = '']) => [name, value]);
}
