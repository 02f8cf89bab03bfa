import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../mocks/cli/report-formats.ts';
import { UsageError } from '../../mocks/cli/usage-error.ts';
import { allChecks } from '../../src/verify/checks/all-checks.ts';
import { runJobtwin } from '../cli/run-jobtwin.ts';
import { createProject, type Project } from './project.ts';
import { snippetsOf } from './snippets.ts';

const page = readFileSync('docs/verify.md', 'utf8');

/** The rows of the table whose header begins with a word, as cells without the marks of code. */
function rowsOf(word: string): readonly (readonly string[])[] {
  const [, rows = ''] = new RegExp(`^\\| ${word} \\|.*\\n\\|[-| ]+\\|\\n((?:\\|.*\\n)+)`, 'm').exec(page) ?? [];
  const lines = rows.trim().split('\n');
  return lines.map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replaceAll('`', '')),
  );
}

it('the checks are those that there are', () => {
  expect(rowsOf('Check')).toEqual(allChecks.map(({ name, about, rule, source }) => [name, about, rule, source]));
});

it('the formats are those that there are', () => {
  const formats = rowsOf('Format').map(([name = '']) => name);
  expect(formats.map(parseReport)).toEqual(formats.map((format) => ({ format })));
  let message = '';
  try {
    parseReport('none');
  } catch (error) {
    message = error instanceof UsageError ? error.message : '';
  }
  const [, known = ''] = /Use ([^;]*);/.exec(message) ?? [];
  expect(formats.toSorted()).toEqual(known.split(', ').toSorted());
});

it('every exit code is told', () => {
  expect(rowsOf('Exit code').map(([code]) => code)).toEqual(['0', '1', '2', '3']);
});

describe('the options', () => {
  const ofOthers = ['--port', '--silent', '--output', '--retry', '--retry-delay', '--retry-connrefused'];
  const told = new Set([...page.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option));
  const help = async () => (await runJobtwin(['verify', '--help'])).stdout.replaceAll(/\s+/g, ' ');

  it('are those of the command', async () => {
    const known = [...(await help()).matchAll(/ (--[a-z-]+)/g)].map(([, option = '']) => option);
    const wanted = known.filter((option) => option !== '--help');
    expect([...told].filter((option) => !ofOthers.includes(option)).toSorted()).toEqual(wanted.toSorted());
  });

  it('take what the command takes, and have its defaults', async () => {
    const text = await help();
    const rows = rowsOf('Option').map(([flags = '', , usual = '']) => [flags, /^\d+$/.test(usual) ? usual : undefined]);
    const said = rows.map(([flags = '']) => {
      const [, after] = text.split(` ${flags} `);
      const [, usual] = /^(?:(?! --).)*?\(default: (\d+)\)/.exec(after ?? '') ?? [];
      return [after === undefined ? 'nothing' : flags, usual];
    });
    expect(said).toEqual(rows);
  });
});

describe('the code', () => {
  const tests = snippetsOf('docs/verify.md').filter(({ language }) => language === 'ts');
  const files = tests.map(({ line }) => `line-${line}.test.ts`);
  let project: Project;

  beforeAll(async () => {
    project = await createProject();
    for (const [index, { code }] of tests.entries()) await project.write(files[index] ?? '', code);
  });
  afterAll(() => project.remove());

  it('compiles', { timeout: 120_000 }, async () => {
    expect(files).not.toEqual([]);
    expect(await project.compile(files)).toBe('');
  });

  it('is a test that passes', { timeout: 120_000 }, async () => {
    const { success, numPassedTests, testResults } = await project.test('--reporter=json');
    expect({ success, numPassedTests }, JSON.stringify(testResults)).toEqual({
      success: true,
      numPassedTests: tests.length,
    });
  });
});
