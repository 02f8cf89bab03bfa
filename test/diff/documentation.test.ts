import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/diff/change.ts';
import { runJobtwin } from '../cli/run-jobtwin.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { snippetsOf } from '../docs/snippets.ts';
import { editedText } from './edited.ts';

const file = 'docs/diff.md';
const text = readFileSync(file, 'utf8');
const snippets = snippetsOf(file);
const code = globSync('src/diff/rules/*.ts').map((path) => readFileSync(path, 'utf8'));

const endings = 'added|removed|renamed|changed|moved|tightened|loosened|relaxed|required|optional';
/** All kinds of changes by their names: they stand in the code as they are. */
const ids = code.flatMap((source) =>
  [...source.matchAll(new RegExp(`'([a-z-]+-(?:${endings}))'`, 'g'))].map(([, id]) => id),
);
const rows = [...text.slice(text.indexOf('## Rules')).matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \| ([^|]+) \|/gm)].map(
  ([, names = '', rating = '']) => ({
    names: [...names.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name),
    rating,
  }),
);

describe('the documentation', () => {
  it('has a row for each kind of change, and for none that there is not', () => {
    const named = rows.flatMap(({ names }) => names);
    expect([...named].sort()).toEqual([...new Set(ids)].sort());
  });

  it.each(rows)('rates $names', ({ rating }) => {
    expect(levels.some((level) => rating.includes(level))).toBe(true);
  });

  it('shows what the command prints', { timeout: 30_000 }, async () => {
    const sketch = 'test/fixtures/sketches/azure.yaml';
    const cwd = await scratchFolder({
      'old.yaml': editedText(sketch),
      'free.yaml': editedText(sketch, [
        ['            Operation-Location: {required: true, ', '            Operation-Location: {'],
      ]),
    });
    const { stdout } = await runJobtwin(['diff', 'old.yaml', 'free.yaml'], { cwd });
    expect(snippets.filter(({ language }) => language === 'text').map((snippet) => snippet.code)).toEqual([stdout]);
  });

  it('has a workflow whose options the command knows', async () => {
    const [workflow] = snippets.filter(({ language }) => language === 'yaml');
    expect(load(workflow?.code ?? '')).toMatchObject({
      on: 'pull_request',
      jobs: { api: { steps: expect.any(Array) } },
    });
    const { stdout } = await runJobtwin(['diff', '--help']);
    for (const [, option = '', value = ''] of (workflow?.code ?? '').matchAll(/(--[a-z-]+) ([a-z]+)/g)) {
      expect(stdout).toContain(option);
      expect(stdout).toContain(`"${value}"`);
    }
  });
});
