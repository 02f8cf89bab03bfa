import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Sample } from './measure-server.ts';

/** One round of the twin called as a function. */
export interface InProcessRound {
  readonly get: Sample;
  readonly post: Sample;
}

const script = fileURLToPath(new URL('in-process.ts', import.meta.url));

/** Calls the twin as a function in a fresh process, so that every round warms up anew, as the servers do. */
export async function measureInProcess(seconds: number): Promise<InProcessRound> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(seconds)]);
  return JSON.parse(stdout);
}
