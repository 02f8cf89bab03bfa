import { isJsonMediaType } from '../../contract/media-type.ts';
import type { ReceivedAnswer } from './exchange.ts';

/** A body as the value that its schema speaks of. */
export function readBody(contentType: string, text: string): Pick<ReceivedAnswer, 'body' | 'malformed'> {
  const essence = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (text === '') return { body: undefined };
  try {
    if (isJsonLinesMediaType(essence)) return checkDepth(readLines(text));
    return checkDepth(isJsonMediaType(essence) ? JSON.parse(text) : text);
  } catch (error) {
    return { body: undefined, malformed: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * RFC 8259, section 9, allows a limit. No answer of an API comes near it, and functions that walk through a value by calling
 * themselves come to an end.
 */
const deepestNesting = 200;

function checkDepth(body: unknown): Pick<ReceivedAnswer, 'body' | 'malformed'> {
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestNesting) return { body: undefined, malformed: `nested deeper than ${deepestNesting} levels` };
    level = level
      .filter((value) => typeof value === 'object' && value !== null)
      .flatMap((value) => Object.values(value));
  }
  return { body };
}

/** Whether bodies of a media type are lines of JSON, of which there may be none. */
export function isJsonLinesMediaType(mediaType: string): boolean {
  return /json-seq|ndjson|jsonl|stream\+json/.test(mediaType);
}

function readLines(text: string): unknown[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line): unknown => JSON.parse(line));
}
