import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { stripVTControlCharacters } from 'node:util';

/** What Prism is to do, and how. */
export interface PrismOptions {
  /** `mock`: Prism answers from the examples. `proxy`: it hands on to {@link upstream} and judges both directions. */
  readonly mode: 'mock' | 'proxy';
  /** Path of the OpenAPI document. */
  readonly document: string;
  /** Base URL that a proxy hands on to, with the path before the document's own paths. Needed by a proxy, refused by a mock. */
  readonly upstream?: string;
  /**
   * Port on 127.0.0.1; 0 lets the operating system choose.
   * @defaultValue 0
   */
  readonly port?: number;
  /**
   * How much Prism writes. There is nothing quieter than `info`, since Prism would then be silent about its port, too.
   * @defaultValue 'info'
   */
  readonly logLevel?: 'info' | 'debug' | 'trace';
  /** Receives what Prism writes, piece by piece. Without it, the output is only kept for the error of a failed start. */
  readonly onOutput?: (text: string) => void;
  /**
   * How long to wait for Prism to listen, in milliseconds.
   * @defaultValue 20000
   */
  readonly startTimeoutMs?: number;
}

/** A Prism that listens. */
export interface PrismProcess {
  /** Where it listens, without a slash at the end: the document's paths follow directly, its servers' paths are left out. */
  readonly url: string;
  /** Resolves when Prism is gone, for whatever reason. */
  readonly exited: Promise<void>;
  /** Ends Prism; resolves when it is gone. Safe to call twice. */
  stop(): Promise<void>;
}

/** A parent that is killed cannot stop Prism, so Prism ends by itself when the channel to its parent closes. */
const endWithParent = 'data:text/javascript,process.once("disconnect",()=>process.exit())';

/** How to call Prism's command line: the program, then its first argument. Never npx: it would outlive its own end. */
export function prismCommand(): readonly [string, string] {
  return [process.execPath, createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')];
}

/**
 * Starts Prism as a process of its own and waits until it listens.
 *
 * Prism runs without `--errors`: with it, a proxy would answer bad requests itself, so that tests would test Prism. Assert
 * instead that no answer has a header `sl-violations`.
 *
 * @throws {Error} when Prism ends or keeps silent instead of listening; the message holds what it wrote
 */
export async function startPrism(options: PrismOptions): Promise<PrismProcess> {
  const [program, script] = prismCommand();
  const child = spawn(program, ['--import', endWithParent, script, ...toArguments(options)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, DO_NOT_TRACK: '1', SCARF_ANALYTICS: 'false' },
  });
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill();
    await exited;
  };
  try {
    return { url: await waitForUrl(child, options), exited, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function toArguments({ mode, document, upstream, port = 0, logLevel = 'info' }: PrismOptions): string[] {
  if ((mode === 'proxy') !== (upstream !== undefined)) {
    throw new TypeError(
      mode === 'proxy'
        ? 'Failed to start Prism: a proxy needs "upstream", the base URL of the server to hand on to.'
        : `Failed to start Prism: a mock answers itself, but "upstream" is ${upstream}. Leave it out, or use mode "proxy".`,
    );
  }
  // Without --multiprocess=false, NODE_ENV=production makes Prism fork, and its worker survive.
  const common = ['--host', '127.0.0.1', '--port', String(port), '--verboseLevel', logLevel, '--multiprocess=false'];
  return [mode, ...common, document, ...(upstream === undefined ? [] : [upstream])];
}

function waitForUrl(child: ChildProcess, options: PrismOptions): Promise<string> {
  const { document, onOutput, startTimeoutMs = 20_000 } = options;
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string): void => {
      clearTimeout(timer);
      const written = output.trim() === '' ? 'It wrote nothing.' : `It wrote:\n${output.trim()}`;
      reject(new Error(`Failed to start Prism with ${document}: ${reason} ${written}`));
    };
    const timer = setTimeout(
      () => fail(`it did not listen within ${startTimeoutMs} ms. Raise startTimeoutMs if the machine is busy.`),
      startTimeoutMs,
    );
    let listening = false;
    const read = (chunk: Buffer): void => {
      onOutput?.(chunk.toString());
      // Read on without keeping anything: a full pipe would stop Prism.
      if (listening) return;
      output += stripVTControlCharacters(chunk.toString());
      const url = /Prism is listening on (http:\S+)\s/.exec(output)?.[1];
      if (url === undefined) return;
      listening = true;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(`${error.message}.`));
    child.once('close', (code, signal) => fail(`it ended (${signal ?? `exit code ${code}`}) before it listened.`));
  });
}
