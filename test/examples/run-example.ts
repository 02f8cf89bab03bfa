import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** What has become of an example that ran as a process of its own. */
export interface Run {
  readonly stdout: string;
  /** The lines that it wrote beside its output. */
  readonly progress: readonly string[];
  /** `null` where it had to be ended. */
  readonly exitCode: number | null;
}

const root = resolve(import.meta.dirname, '../..');
/** Generous: the machine may be busy. */
const timeoutMs = 30_000;
/** All but the end of a line. */
const controls = /(?!\n)\p{Cc}/u;

/**
 * Runs an example without a terminal. Resolves when it is gone, with whatever it has started.
 *
 * @param args - what stands behind its name on the command line
 * @param onStart - gets the process
 * @throws {Error} when it wrote control characters: they are for terminals
 */
export async function runExample(
  name: string,
  args: readonly string[],
  onStart?: (child: ChildProcess) => void,
): Promise<Run> {
  const child = spawn(process.execPath, [`examples/${name}.ts`, ...args], {
    cwd: root,
    // So that colors that are written without looking for a terminal show everywhere.
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
  });
  onStart?.(child);
  const closed = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  if (controls.test(stdout + stderr)) {
    throw new Error(
      `Failed to run examples/${name}.ts: it wrote control characters: ${JSON.stringify(stdout + stderr)}`,
    );
  }
  return { stdout, progress: stderr.trimEnd().split('\n'), exitCode };
}
