import type { RequestBody } from '../../src/contract/contract.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { Refusal } from './refusal.ts';

/** A request's body, read by its media type. */
export interface IncomingBody {
  /** The declared media type that it was read as. */
  readonly mediaType: string;
  readonly value: unknown;
}

/**
 * Reads a request's body; `undefined` where there is none.
 *
 * @param maxBytes - a longer body is refused, whatever is in it
 * @throws {Refusal} when the body is required and missing, too long, of a type that is not declared, or not well-formed
 */
export async function readBody(
  { request, headers }: IncomingRequest,
  declared: RequestBody,
  maxBytes: number,
): Promise<IncomingBody | undefined> {
  const declaredBytes = Number(headers.get('content-length') ?? 0);
  if (declaredBytes > maxBytes) throw tooLong(maxBytes);
  const contentType = headers.get('content-type');
  const mediaType = matchMediaType(contentType, Object.keys(declared.content));
  if (mediaType?.startsWith('multipart/')) return { mediaType, value: await readForm(request) };
  const text = await readText(request, maxBytes);
  if (text === '') {
    if (declared.required) throw new Refusal([400, 422], 'The request has no body, but this operation needs one.');
    return undefined;
  }
  if (mediaType === undefined) {
    const allowed = Object.keys(declared.content).join(', ');
    throw new Refusal(
      [415, 400, 422],
      `Content-Type: ${contentType === null ? 'it is missing' : `"${contentType}" is not accepted`}; send ${allowed}.`,
    );
  }
  return { mediaType, value: parse(text, mediaType) };
}

/** The declared media type that a Content-Type fits: the same, or a range such as `application/*`. */
function matchMediaType(contentType: string | null, declared: readonly string[]): string | undefined {
  const essence = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (essence === '') return undefined;
  return declared.find((each) => {
    const range = each.split(';', 1)[0] ?? '';
    return range === essence || range === '*/*' || (range.endsWith('/*') && essence.startsWith(range.slice(0, -1)));
  });
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  // Only a body that comes in chunks has to be counted while it is read: a declared length has been checked, the host
  // cuts one that lies, and a request that was made in this process lies in memory anyway.
  if (!request.headers.has('transfer-encoding') || request.body === null) return readWhole(request, maxBytes);
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) throw tooLong(maxBytes);
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

async function readWhole(request: Request, maxBytes: number): Promise<string> {
  const text = await request.text();
  if (text.length > maxBytes) throw tooLong(maxBytes);
  return text;
}

function parse(text: string, mediaType: string): unknown {
  if (mediaType === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(text));
  if (!/[/+]json(;|$)/.test(mediaType)) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(
      [400, 422],
      `The body is not well-formed JSON: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

/** The fields of a form; of a file, what JSON can say of it. A field that is sent several times is a list. */
async function readForm(request: Request): Promise<Record<string, unknown>> {
  const fields = await request.formData().catch((error: unknown) => {
    throw new Refusal(
      [400, 422],
      `The body is not a well-formed form: ${error instanceof Error ? error.message : error}.`,
    );
  });
  const names = new Set(fields.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = fields.getAll(name).map((value) => (typeof value === 'string' ? value : value.name));
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

function tooLong(maxBytes: number): Refusal {
  return new Refusal([413, 400, 422], `The body is too long: more than ${maxBytes} bytes are not accepted.`);
}
