import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('P10: a program ends as soon as its wait is aborted', async () => {
  const program = fileURLToPath(new URL('fixtures/aborted-wait.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 20_000 });
  expect(stdout).toBe('enough\n');
}, 30_000);
