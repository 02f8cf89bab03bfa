import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** A module as an application's bundler makes it. */
export interface Bundle {
  readonly minifiedBytes: number;
  readonly gzipBytes: number;
  /** Paths of the modules of which something is left. */
  readonly modules: readonly string[];
  /** What is not in the bundle, but imported when it runs. */
  readonly imports: readonly string[];
}

const entry = 'virtual:application';

/** Bundles the code of an application for browsers, minified, with whatever it imports. */
export async function bundle(code: string): Promise<Bundle> {
  const application = {
    name: 'application',
    resolveId: (id: string) => (id === entry ? `\0${entry}` : undefined),
    load: (id: string) => (id === `\0${entry}` ? code : undefined),
  };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [application],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output.filter(isChunk) : []));
  const text = chunks.map((chunk) => chunk.code).join('\n');
  return {
    minifiedBytes: Buffer.byteLength(text),
    gzipBytes: gzipSync(text).length,
    modules: chunks.flatMap(({ modules }) =>
      Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
    ),
    imports: chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]),
  };
}

function isChunk(output: Rolldown.OutputChunk | Rolldown.OutputAsset): output is Rolldown.OutputChunk {
  return output.type === 'chunk';
}
