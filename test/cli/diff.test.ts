import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { runJobtwin } from './run-jobtwin.ts';

const azure = await readFile('test/fixtures/sketches/azure.yaml', 'utf8');
const slow = azure.replace('[PT5S, PT20S]', '[PT5S, PT5M]');
const files = {
  'old.yaml': azure,
  'slow.yaml': slow,
  'free.yaml': azure.replace('Operation-Location: {required: true, ', 'Operation-Location: {'),
  'faulty.yaml': azure.replace('initial: NotStarted', 'initial: NotStartet'),
};

describe('jobtwin diff', { timeout: 60_000 }, () => {
  it('tells what has changed, where, and what it means', async () => {
    const cwd = await scratchFolder(files);
    expect(await runJobtwin(['diff', 'old.yaml', 'free.yaml'], { cwd })).toEqual({
      code: 1,
      stdout: `old.yaml → free.yaml: 1 breaking, 0 risky, 0 safe

BREAKING

  The header Operation-Location is no longer required. [header-optional]
    A client that waits relies on the header, and does not find it.
    at #/paths/~1analyses/post/responses/202/headers/Operation-Location, free.yaml:28
    in analyze
`,
      stderr: '',
    });
  });

  it.each([
    { format: 'json', wanted: /^\{\n {2}"before": "old.yaml",/ },
    { format: 'markdown', wanted: /^### Jobs: old\.yaml → slow\.yaml\n/ },
    { format: 'github', wanted: /^::warning file=slow\.yaml,line=12,title=risky%3A stay-changed::.*\n$/ },
  ])('writes $format', async ({ format, wanted }) => {
    const cwd = await scratchFolder(files);
    const { stdout } = await runJobtwin(['diff', 'old.yaml', 'slow.yaml', '--format', format], { cwd });
    expect(stdout).toMatch(wanted);
  });

  it.each([
    { after: 'old.yaml', args: [], code: 0 },
    { after: 'free.yaml', args: [], code: 1 },
    { after: 'free.yaml', args: ['--fail-on', 'never'], code: 0 },
    { after: 'slow.yaml', args: [], code: 0 },
    { after: 'slow.yaml', args: ['--fail-on', 'risky'], code: 1 },
  ])('$after $args ends with $code', async ({ after, args, code }) => {
    const cwd = await scratchFolder(files);
    expect(await runJobtwin(['diff', 'old.yaml', after, ...args], { cwd })).toMatchObject({ code, stderr: '' });
  });

  it.each([
    { args: ['faulty.yaml', 'old.yaml'], stderr: /^Failed to compile faulty\.yaml:\n.*"NotStartet" is not a state/ },
    { args: ['old.yaml', 'none.yaml'], stderr: /^Failed to compile none\.yaml:\n.*cannot be read/ },
    { args: ['old.yaml', 'old.yaml', '--format', 'html'], stderr: /argument 'html' is invalid.*terminal, json/ },
    {
      args: ['old.yaml', 'old.yaml', '--fail-on', 'safe'],
      stderr: /argument 'safe' is invalid.*breaking, risky, never/,
    },
    { args: ['old.yaml'], stderr: /missing required argument 'new'/ },
  ])('$args ends with 2, and says why', async ({ args, stderr }) => {
    const cwd = await scratchFolder(files);
    expect(await runJobtwin(['diff', ...args], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(stderr),
    });
  });

  it('explains itself', async () => {
    const { code, stdout } = await runJobtwin(['diff', '--help']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('--fail-on <level>') });
  });
});
