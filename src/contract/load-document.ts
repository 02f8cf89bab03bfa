import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { DocumentError } from './document-error.ts';
import { referencesFiles } from './source-hash.ts';
import type { Json } from './template.ts';

/** A parsed OpenAPI description: every reference points into itself. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly [member: string]: Json;
}

/** YAML 1.2 as OpenAPI asks for, with the merge keys that authors like; dates stay texts. */
const yamlSchema = CORE_SCHEMA.withTags(mergeTag);

/**
 * Reads an OpenAPI 3.1 document from a YAML or JSON file and draws the files that it references into it.
 *
 * @throws {DocumentError} when a file is missing, is no YAML, references what does not exist, or is no OpenAPI 3.1
 */
export async function loadDocument(file: string): Promise<OpenApiDocument> {
  const source = await read(file);
  const parsed = referencesFiles(source) ? await bundle(file) : parse(source, file);
  if (isDocument(parsed)) return parsed;
  const version = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'openapi') : undefined;
  const found = version === undefined ? 'missing' : JSON.stringify(version);
  throw new DocumentError(file, [
    {
      pointer: '/openapi',
      message: `must be a version of OpenAPI 3.1, but is ${found}. Convert the document to 3.1 first.`,
    },
  ]);
}

/** The name under which a document is generated and served: its file name without the ending. */
export function toApiName(file: string): string {
  return basename(file).replace(/\.(ya?ml|json)$/i, '');
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new DocumentError(file, [{ pointer: '', message: `the file cannot be read (${messageOf(cause)}).` }], {
      cause,
    });
  }
}

function parse(source: string, file: string): unknown {
  try {
    return load(source, { schema: yamlSchema });
  } catch (cause) {
    throw new DocumentError(file, [{ pointer: '', message: `the file is no well-formed YAML: ${messageOf(cause)}` }], {
      cause,
    });
  }
}

/** Most documents are one file; the bundler, which takes longer to load than all the rest, is for the others. */
async function bundle(file: string): Promise<unknown> {
  const { bundle, createConfig } = await import('@redocly/openapi-core');
  const result = await bundle({ ref: file, config: await createConfig({}) }).catch((cause: unknown) => {
    throw new DocumentError(file, [{ pointer: '', message: messageOf(cause) }], { cause });
  });
  const faults = result.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ message, location }) => ({ pointer: (location[0]?.pointer ?? '').replace(/^#/, ''), message }));
  if (faults.length > 0) throw new DocumentError(file, faults);
  return result.bundle.parsed;
}

function isDocument(value: unknown): value is OpenApiDocument {
  return typeof value === 'object' && value !== null && 'openapi' in value && /^3\.1\./.test(String(value.openapi));
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
