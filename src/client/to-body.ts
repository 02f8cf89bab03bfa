/**
 * The body that is sent, and its media type where no header names another: JSON, unless `fetch` knows better.
 *
 * A form, a `Blob` and a text are sent as they are; an object becomes a form where a header says so.
 *
 * @param mediaType - what the headers of the request say
 * @param serialize - makes what is sent, whatever the body is
 */
export function toBody(
  body: unknown,
  mediaType: string | null,
  serialize?: (body: unknown) => BodyInit | undefined,
): readonly [sent?: BodyInit | undefined, mediaType?: string] {
  if (body === undefined || (!serialize && (typeof body === 'string' || hasOwnType(body)))) return [body];
  const isForm = mediaType === 'application/x-www-form-urlencoded';
  const toSent = serialize ?? (isForm ? () => new URLSearchParams(Object(body)) : JSON.stringify);
  const sent = toSent(body);
  return sent === undefined || hasOwnType(sent) ? [sent] : [sent, 'application/json'];
}

/** Whether `fetch` finds the media type out, such as the boundary of a form's parts. */
function hasOwnType(body: unknown): body is FormData | URLSearchParams | Blob {
  return [FormData, URLSearchParams, Blob].some((each) => body instanceof each);
}
