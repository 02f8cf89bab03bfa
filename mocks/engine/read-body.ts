import type { Contract, RequestBody } from '../../src/contract/contract.ts';
import { type Shape, shapeOf } from '../../src/contract/shape.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { toFields } from './read-form.ts';
import { Refusal } from './refusal.ts';

/** A request's body, read by its media type. */
export interface IncomingBody {
  /** The declared media type that it was read as. */
  readonly mediaType: string;
  readonly value: unknown;
}

/** How bodies are read. */
export interface BodySettings {
  /** A longer body is refused, whatever is in it. */
  readonly maxBytes: number;
  readonly schemas: Contract['schemas'];
}

/**
 * Reads a request's body; `undefined` where there is none.
 *
 * @throws {Refusal} when the body is required and missing, too long, of a type that is not declared, or not well-formed
 */
export async function readBody(
  { request, headers }: IncomingRequest,
  declared: RequestBody,
  settings: BodySettings,
): Promise<IncomingBody | undefined> {
  const { maxBytes } = settings;
  if (Number(headers.get('content-length') ?? 0) > maxBytes) throw tooLong(maxBytes);
  const contentType = headers.get('content-type');
  const essence = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const isMultipart = essence.startsWith('multipart/');
  const reading = isMultipart ? readBytes(request, maxBytes) : readText(request, maxBytes);
  const sent = await reading.catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    throw new Refusal([400, 422], `The body broke off: ${messageOf(error)}.`);
  });
  if (sent.length === 0) {
    if (declared.required) throw new Refusal([400, 422], 'The request has no body, but this operation needs one.');
    return undefined;
  }
  const mediaType = matchMediaType(essence, Object.keys(declared.content));
  if (mediaType === undefined) {
    const allowed = Object.keys(declared.content).join(', ');
    const given = contentType === null ? 'it is missing' : `"${contentType}" is not accepted`;
    throw new Refusal([415, 400, 422], `Content-Type: ${given}; send ${allowed}.`);
  }
  const shape = (): Shape => shapeOf(declared.content[mediaType]?.schema ?? true, settings.schemas);
  if (typeof sent !== 'string')
    return { mediaType, value: toFields(await parseForm(sent, contentType ?? ''), shape()) };
  if (essence === 'application/x-www-form-urlencoded') {
    return { mediaType, value: toFields(new URLSearchParams(sent), shape()) };
  }
  return { mediaType, value: /[/+]json$/.test(essence) ? parseJsonBody(sent) : sent };
}

/** The declared media type that fits best: the same, else a range such as `application/*`. */
function matchMediaType(essence: string, declared: readonly string[]): string | undefined {
  if (essence === '') return undefined;
  const ranges = [essence, `${essence.split('/', 1)[0]}/*`, '*/*'];
  const found = ranges.map((range) => declared.find((each) => each.split(';', 1)[0]?.trim() === range));
  return found.find((each) => each !== undefined);
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  if (isChunked(request)) return new TextDecoder().decode(await readBytes(request, maxBytes));
  const text = await request.text();
  if (text.length > maxBytes) throw tooLong(maxBytes);
  return text;
}

/**
 * A client that sends too much reads the answer when it has sent all: so the rest is read, and forgotten. Up to this many
 * times what is accepted; whoever sends more is cut off.
 */
const drainedFactor = 64;

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!isChunked(request)) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.length > maxBytes) throw tooLong(maxBytes);
    return bytes;
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    length += part.value.length;
    if (length <= maxBytes) parts.push(part.value);
    if (length > maxBytes * drainedFactor) break;
  }
  if (length > maxBytes) throw tooLong(maxBytes);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/**
 * Only a body that comes in chunks has to be counted while it is read: a declared length has been checked, the host cuts
 * one that lies, and a request that was made in this process lies in memory anyway.
 */
function isChunked({ headers }: Request): boolean {
  return headers.has('transfer-encoding');
}

function parseJsonBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed('JSON', error);
  }
}

async function parseForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  const response = new Response(bytes, { headers: { 'content-type': contentType } });
  return response.formData().catch((error: unknown) => {
    throw malformed('form', error);
  });
}

function malformed(format: string, error: unknown): Refusal {
  return new Refusal([400, 422], `The body is not well-formed ${format}: ${messageOf(error)}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function tooLong(maxBytes: number): Refusal {
  return new Refusal([413, 400, 422], `The body is too long: more than ${maxBytes} bytes are not accepted.`);
}
