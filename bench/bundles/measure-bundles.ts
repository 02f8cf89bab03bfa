import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rolldown, VERSION } from 'rolldown';
import { toWhole } from '../figures.ts';
import type { Table } from '../table.ts';
import { checkApplication } from './check-application.ts';
import { generateWithHeyApi, heyApiVersion, installHeyApi } from './hey-api.ts';

/** How big a client is, in bytes. */
export interface BundleSize {
  readonly name: string;
  /** What can be done with it about jobs. */
  readonly does: string;
  readonly minifiedBytes: number;
  readonly gzipBytes: number;
  readonly brotliBytes: number;
}

/** Bundles applications that differ in their client alone, for browsers, and minifies them. */
export async function measureBundles(tell: (progress: string) => void): Promise<BundleSize[]> {
  await installHeyApi(tell);
  const folder = await mkdtemp(join(tmpdir(), 'jobtwin-bench-'));
  try {
    const heyApi = await generateWithHeyApi(toPath('../../openapi/asana.yaml'), join(folder, 'asana'));
    const looks = 'submits, reads';
    return [
      await measure('jobtwin', 'submits, reads, waits', toPath('with-jobtwin.ts')),
      await measure('jobtwin, createHttp', 'the same, calls the rest', toPath('with-create-http.ts')),
      await measure('@hey-api/openapi-ts', looks, heyApi),
      await measure('openapi-fetch', looks, toPath('with-openapi-fetch.ts')),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lays the sizes out. They come out the same each time, so there is no spread. */
export function bundleTable(sizes: readonly BundleSize[]): Table {
  return [
    ['client of Asana', 'what it does', 'min bytes', 'min+gzip', 'min+brotli'],
    ...sizes.map(({ name, does, minifiedBytes, gzipBytes, brotliBytes }) => [
      name,
      does,
      ...[minifiedBytes, gzipBytes, brotliBytes].map(toWhole),
    ]),
  ];
}

/** How it was measured, one sentence each. */
export function bundleConditions(): string[] {
  return [
    `Sizes: an application that duplicates a task, one for each client, as rolldown ${VERSION} bundles and minifies it for browsers; gzip -9, brotli -q 11.`,
    `jobtwin carries the contract of all operations of the document; @hey-api/openapi-ts ${heyApiVersion()} (fetch client, SDK) the two that are used.`,
  ];
}

async function measure(name: string, does: string, input: string): Promise<BundleSize> {
  // What is generated imports files by the names that they will have as JavaScript.
  const resolve = { extensionAlias: { '.js': ['.ts', '.js'] } };
  await using bundle = await rolldown({ input, resolve, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  const text = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  await checkApplication(name, text);
  return {
    name,
    does,
    minifiedBytes: Buffer.byteLength(text),
    gzipBytes: gzipSync(text, { level: 9 }).length,
    brotliBytes: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

function toPath(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
