/** What of a user's headers must not be seen. */
export interface Secrets {
  /** Values of credentials, with or without the name of their scheme. */
  readonly secrets: readonly string[];
  /** Names, in lower case, of the headers that are hidden whatever they carry. */
  readonly secretHeaders: readonly string[];
}

/** What these say is no secret, and is found in many places. */
const harmless: readonly string[] = [
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'content-type',
  'prefer',
  'user-agent',
];

/**
 * Takes every header that a user has given for a secret, but those that are known to carry none.
 *
 * @param headers - by name in any case
 *
 * @example
 * secretsOf({ 'X-Pin': '987', Accept: 'application/json' }); // { secrets: ['987'], secretHeaders: ['x-pin'] }
 */
export function secretsOf(headers: Readonly<Record<string, string>>): Secrets {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const secret = given.filter(([name]) => !harmless.includes(name));
  return { secrets: secret.map(([, value]) => value), secretHeaders: secret.map(([name]) => name) };
}
