import type { DocumentReader, Place } from '../document/document-reader.ts';
import type { ReceivedAnswer } from '../evidence/exchange.ts';

/**
 * What an answer declares for the media type that it came with: the same, else a range such as `application/*`. Neither
 * parameters nor case matter.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#response-object
 */
export function declaredContent(
  document: DocumentReader,
  declared: Place,
  { headers }: Pick<ReceivedAnswer, 'headers'>,
): Place | undefined {
  const here = essenceOf(headers['content-type'] ?? '');
  const keys = Object.keys(document.at(declared, 'content')?.value ?? {});
  const found = [here, `${here.split('/', 1)[0]}/*`, '*/*'].flatMap((range) =>
    keys.filter((key) => here !== '' && essenceOf(key) === range),
  );
  return found[0] === undefined ? undefined : document.at(declared, 'content', found[0]);
}

/** A media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  return mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
