import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The package as it would be published. */
export interface Tarball {
  readonly file: string;
  /** Paths within the package. */
  readonly paths: readonly string[];
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

/** Packs what was built into a folder. */
export async function pack(folder: string): Promise<Tarball> {
  if (!existsSync('dist')) throw new Error('Failed to pack: nothing is built. Run "npm run build" first.');
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [packed]: [{ filename: string; size: number; unpackedSize: number; files: { path: string }[] }] =
    JSON.parse(stdout);
  return {
    file: join(folder, packed.filename),
    paths: packed.files.map(({ path }) => path),
    packedBytes: packed.size,
    unpackedBytes: packed.unpackedSize,
  };
}
