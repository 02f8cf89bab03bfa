import { basename } from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import { DocumentError } from './document-error.ts';
import type { Json } from './template.ts';

/** A parsed OpenAPI description: every reference points into itself. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly [member: string]: Json;
}

/**
 * Reads an OpenAPI 3.1 document from a YAML or JSON file and draws the files that it references into it.
 *
 * @throws {DocumentError} when a file is missing, is no YAML, references what does not exist, or is no OpenAPI 3.1
 */
export async function loadDocument(file: string): Promise<OpenApiDocument> {
  const { parsed, problems } = await bundleFile(file);
  const unresolved = problems.filter(({ severity }) => severity === 'error');
  if (unresolved.length > 0) {
    throw new DocumentError(
      file,
      unresolved.map(({ message, location }) => ({ pointer: (location[0]?.pointer ?? '').replace(/^#/, ''), message })),
    );
  }
  if (!isDocument(parsed)) {
    const version = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'openapi') : undefined;
    throw new DocumentError(file, [
      {
        pointer: '/openapi',
        message: `the document must be OpenAPI 3.1, but "openapi" is ${JSON.stringify(version) ?? 'missing'}. Convert it to 3.1 first.`,
      },
    ]);
  }
  return parsed;
}

/** The name under which a document is generated and served: its file name without the ending. */
export function toApiName(file: string): string {
  return basename(file).replace(/\.(ya?ml|json)$/i, '');
}

async function bundleFile(
  file: string,
): Promise<{ parsed: unknown; problems: Awaited<ReturnType<typeof bundle>>['problems'] }> {
  try {
    const result = await bundle({ ref: file, config: await createConfig({}) });
    return { parsed: result.bundle.parsed, problems: result.problems };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new DocumentError(file, [{ pointer: '', message: `the document cannot be read: ${message}` }], { cause });
  }
}

function isDocument(value: unknown): value is OpenApiDocument {
  return typeof value === 'object' && value !== null && 'openapi' in value && /^3\.1\./.test(String(value.openapi));
}
