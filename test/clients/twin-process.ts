import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** A twin that runs as a process of its own, as somebody starts it from the command line. */
export interface TwinProcess {
  /** Base URL of the one API that it serves, without a slash at the end. */
  readonly url: string;
  /** Ends the process; resolves when it is gone. */
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');
const startTimeoutMs = 15_000;

/**
 * Starts `jobtwin mock` for one document of openapi/ and waits until it says where it listens.
 *
 * @throws {Error} when it ends or keeps silent instead; the message holds what it wrote
 */
export async function startTwin(document: string): Promise<TwinProcess> {
  const args = ['mocks/cli/jobtwin.ts', 'mock', `openapi/${document}`, '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<void>((done) => child.once('close', () => done()));
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    kill();
    await gone;
    process.off('exit', kill);
  };
  let output = '';
  const listening = new Promise<string>((found, failed) => {
    const fail = (reason: string): void => failed(new Error(`Failed to start ${args.join(' ')}: ${reason}\n${output}`));
    const timer = setTimeout(() => fail(`it did not listen within ${startTimeoutMs} ms.`), startTimeoutMs);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\/[\w./-]*\w/.exec(output)?.[0];
      if (url === undefined) return;
      clearTimeout(timer);
      found(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => fail(`it ended with exit code ${code}.`));
  });
  try {
    return { url: await listening, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
