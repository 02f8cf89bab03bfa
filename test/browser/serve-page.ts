import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig, preview, type Rolldown } from 'vite';

/** A page that was built and is served. */
export interface ServedPage {
  /** Where the page is, with a slash at the end. */
  readonly url: string;
  /** What the build has made: chunks, and files beside them. */
  readonly output: Rolldown.RolldownOutput['output'];
  /** Closes the port and removes the files. */
  stop(): Promise<void>;
}

/** Builds the Vite project of a folder, and serves what comes out on a port of the system's choice. */
export async function servePage(root: string): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'jobtwin-page-'));
  const removeFiles = (): Promise<void> => rm(outDir, { recursive: true, force: true });
  try {
    const config: InlineConfig = {
      root,
      configLoader: 'native',
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true },
    };
    const built = await build(config);
    if (!('output' in built)) throw new Error(`The build of ${root} made several bundles, or watches.`);
    const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
    const [url] = server.resolvedUrls?.local ?? [];
    const stop = async (): Promise<void> => {
      await server.close();
      await removeFiles();
    };
    if (url !== undefined) return { url, output: built.output, stop };
    await stop();
    throw new Error(`The page of ${root} is served nowhere.`);
  } catch (error) {
    await removeFiles();
    throw error;
  }
}
