import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const script = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
const hurry = new URL('hurry.ts', import.meta.url).href;

/** What a command of Redocly has come to. */
export interface Finished {
  readonly code: number | null;
  /** All that it printed, without colors. */
  readonly output: string;
}

/** Runs Redocly's command line in a folder; it never waits longer than a fiftieth of what it means to. */
export async function redocly(cwd: string, ...args: string[]): Promise<Finished> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  const child = spawn(process.execPath, [`--import=${hurry}`, script, ...args], { cwd, env, timeout: 110_000 });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output += text;
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}
