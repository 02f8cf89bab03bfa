/**
 * Whether bodies of a media type are JSON: `application/json`, or one with the suffix `+json`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1
 */
export function isJsonMediaType(mediaType: string): boolean {
  return /[/+]json(;|$)/.test(mediaType);
}
