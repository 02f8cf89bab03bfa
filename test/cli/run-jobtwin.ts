import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const script = fileURLToPath(new URL('../../mocks/cli/jobtwin.ts', import.meta.url));

/** A finished command. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that goes on until it is ended. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has printed until it was ready. */
  readonly stdout: string;
  /** The URL that stands first in it, without the path. */
  readonly origin: string;
  readonly finished: Promise<Finished>;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `jobtwin` to its end. */
export async function runJobtwin(args: readonly string[], surroundings: Surroundings = {}): Promise<Finished> {
  return finish(begin(args, surroundings));
}

/** Starts `jobtwin`, which is ended with the test. */
export function beginJobtwin(
  args: readonly string[],
  surroundings: Surroundings = {},
): Pick<Running, 'process' | 'finished'> {
  const child = begin(args, surroundings);
  return { process: child, finished: finish(child) };
}

/** Starts `jobtwin mock`; resolves when it serves. It is ended with the test. */
export async function startJobtwin(args: readonly string[], surroundings: Surroundings = {}): Promise<Running> {
  const child = begin(args, surroundings);
  let printed = '';
  child.stdout?.on('data', (text) => {
    printed += text;
  });
  const finished = finish(child);
  const origin = await Promise.race([
    (async () => {
      for (;;) {
        const found = /http:\/\/[^/\s]+/.exec(printed)?.[0];
        if (found !== undefined) return found;
        if (child.stdout !== null) await once(child.stdout, 'data');
      }
    })(),
    finished.then(({ code, stderr }) => {
      throw new Error(`jobtwin ended with code ${code} before it served: ${stderr}`);
    }),
  ]);
  return { process: child, stdout: printed, origin, finished };
}

function begin(args: readonly string[], { cwd, env = {} }: Surroundings): ChildProcess {
  const { PORT: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...inherited, ...env } });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

async function finish(child: ChildProcess): Promise<Finished> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (text) => {
    stdout += text;
  });
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}
