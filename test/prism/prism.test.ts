import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const script = resolve('mocks/prism/prism.ts');
const document = resolve('test/fixtures/print-jobs.yaml');

/** Runs the command to its end, and interrupts it as soon as its output matches. */
function run(args: readonly string[], interruptAt?: RegExp): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
    if (interruptAt?.test(output)) child.kill('SIGINT');
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}

describe('the command for Prism', () => {
  it.each([
    { args: ['mock', document, '--port', '0'] },
    { args: ['proxy', document, '--port', '0', '--upstream', 'http://127.0.0.1:9'] },
  ])('$args.0 says where Prism listens and ends with Ctrl-C', async ({ args }) => {
    const { code, output } = await run(args, /listening on http:\/\/127\.0\.0\.1:\d+/);
    expect(output).toMatch(/listening on http:\/\/127\.0\.0\.1:\d+/);
    expect(code).toBe(0);
  });

  it.each([
    { args: ['mock', 'no-such-document'], wanted: /"no-such-document" is neither .* one of the names: \w/ },
    { args: ['mock', document, '--port', '65536'], wanted: /'65536' is invalid. It must be a whole number/ },
    { args: ['proxy', document, '--upstream', 'nowhere'], wanted: /'nowhere' is invalid. It must be an absolute URL/ },
    { args: ['mock', document, '--errors'], wanted: /unknown option '--errors'/ },
  ])('$args is refused', async ({ args, wanted }) => {
    const { code, output } = await run(args);
    expect(output).toMatch(wanted);
    expect(code).toBe(1);
  });
});
