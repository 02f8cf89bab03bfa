import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { document } from './document.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

it('redocly lint finds nothing, with the rules of the documents that ship', { timeout: 60_000 }, async () => {
  const { stdout } = await run(
    process.execPath,
    ['node_modules/@redocly/cli/bin/cli.js', 'lint', document, '--format', 'json'],
    { cwd: root, env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
  );
  expect(JSON.parse(stdout).problems).toEqual([]);
});
