/** Shorter ones would be found everywhere by chance. They are hidden by the names of their places only. */
export const shortestSecret = 4;

/**
 * The texts by which a credential can be told: itself, without the name of its scheme, in Base64; and if it is a pair of the
 * scheme Basic (RFC 7617), the pair and its password. None of fewer than four characters.
 */
export function secretForms(secret: string): readonly string[] {
  const token = secret.replace(/^[\w-]+ +/, '');
  const pair = Buffer.from(token, 'base64').toString('utf8');
  const isPair = /^[^\p{Cc}\ufffd:]*:[^\p{Cc}\ufffd]*$/u.test(pair);
  const plain = [secret, token, ...(isPair ? [pair, pair.slice(pair.indexOf(':') + 1)] : [])];
  const encoded = [secret, token].flatMap((text) => [toBase64(text, 'base64'), toBase64(text, 'base64url')]);
  return [...new Set([...plain, ...encoded])].filter((form) => [...form].length >= shortestSecret);
}

/** Without the padding, which others leave out. */
function toBase64(text: string, alphabet: 'base64' | 'base64url'): string {
  return Buffer.from(text, 'utf8').toString(alphabet).replace(/=+$/, '');
}
