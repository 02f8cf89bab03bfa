import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobtwin-chromium-'));
const chromium = join(folder, 'chromium');
const mine = join(folder, 'my-browser');
const text = join(folder, 'text');
for (const program of [chromium, mine]) writeFileSync(program, '', { mode: 0o755 });
writeFileSync(text, '', { mode: 0o644 });
afterAll(() => rmSync(folder, { recursive: true }));

describe('findChromium', () => {
  it.each([
    ['finds it on the PATH', { PATH: ['/no/such/folder', folder].join(delimiter) }, chromium],
    ['takes what CHROME_PATH says first', { PATH: folder, CHROME_PATH: mine }, mine],
    ['finds none where there is none', { PATH: '/no/such/folder' }, undefined],
  ])('%s', (_, env, wanted) => {
    expect(findChromium(env)).toBe(wanted);
  });

  it.each([
    ['CHROME_PATH leads nowhere', { PATH: folder, CHROME_PATH: '/no/such/file' }, 'CHROME_PATH is "/no/such/file"'],
    ['CHROME_PATH is no program', { CHROME_PATH: text }, 'where no program is'],
    ['CHROME_PATH is a folder', { CHROME_PATH: folder }, 'where no program is'],
    ['there is none in CI', { PATH: '/no/such/folder', CI: 'true' }, 'apt-get install chromium'],
  ])('throws when %s', (_, env, message) => {
    expect(() => findChromium(env)).toThrow(message);
  });
});
