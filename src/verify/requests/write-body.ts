import { isJsonMediaType } from '../../contract/media-type.ts';
import type { DraftBody } from './draft.ts';
import { toText } from './write-parameter.ts';

/** A body on the wire. */
export interface WrittenBody {
  readonly text: string;
  /** With its parameters; absent: none is sent. */
  readonly contentType?: string;
}

/** Writes a body in its media type: JSON, a form, a form of parts, or a text. What has no media type is written as JSON. */
export function writeBody({ mediaType, value, text }: DraftBody): WrittenBody {
  const essence = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const plain = mediaType === '' ? {} : { contentType: mediaType };
  if (text !== undefined) return { text, ...plain };
  if (isJsonMediaType(essence) || essence === '') return { text: toText(value, true), ...plain };
  if (typeof value !== 'object' || value === null) return { text: toText(value), ...plain };
  if (essence === 'application/x-www-form-urlencoded') {
    return { text: String(new URLSearchParams(toFields(value))), ...plain };
  }
  return essence.startsWith('multipart/') ? writeParts(mediaType, toFields(value)) : { text: toText(value), ...plain };
}

/** A list is a field for each item; what is nested deeper is JSON. */
function toFields(value: object): [string, string][] {
  return Object.entries(value).flatMap(([name, inner]) =>
    [inner].flat().map((each): [string, string] => [name, toText(each)]),
  );
}

/** RFC 7578. The boundary is always the same, so that the same request is the same bytes, unless a value has it. */
function writeParts(mediaType: string, fields: readonly (readonly [string, string])[]): WrittenBody {
  let boundary = 'jobtwin-part';
  while (fields.some(([, value]) => value.includes(boundary))) boundary += '-';
  const parts = fields.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"\r\n\r\n${value}\r\n`,
  );
  return { text: `${parts.join('')}--${boundary}--\r\n`, contentType: `${mediaType}; boundary=${boundary}` };
}

/** As browsers do: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeName(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}
