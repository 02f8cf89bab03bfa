import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringifyYaml } from '@redocly/openapi-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Patch, reports } from './reports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
const plugin = join(root, 'src/lint/plugin.ts');

/** A problem as `--format json` gives it. */
interface Problem {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly location: readonly { readonly pointer: string; readonly source: { readonly ref: string } }[];
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string | undefined;
  readonly pointer: string | undefined;
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-'));
  const config = { extends: ['spec', 'jobtwin/recommended'], plugins: [plugin], telemetry: 'off' };
  await writeFile(join(folder, 'redocly.yaml'), stringifyYaml(config));
});

afterAll(() => rm(folder, { recursive: true }));

describe('redocly lint with the plugin', { timeout: 30_000 }, () => {
  test('finds nothing in the valid document', async () => {
    expect(await problemsWith({})).toEqual([]);
  });

  test('names rule, file and pointer of a fault, and what to do', async () => {
    expect(await problemsWith({ '/x-jobs/report/initial': 'queud' })).toEqual([
      {
        rule: 'jobtwin/lifecycle-graph',
        severity: 'error',
        file: 'reports.yaml',
        pointer: '#/x-jobs/report/initial',
        message: expect.stringMatching(
          /^#\/x-jobs\/report\/initial: "queud" is not a state .* Did you mean "queued"\?$/,
        ),
      },
    ]);
  });

  test.each([
    ['an unknown word', { '/x-jobs/report/inital': 'queued' }],
    ['a wrong type', { '/x-jobs/report/states/queued': 'PT1S' }],
    ['a list of limits that is none', { '/x-jobs/report/limits': {} }],
    ['a role that is none', { '/paths/~1reports~1{id}/delete/x-job': 'stop' }],
    ['a view with two words in $state', { '/components/schemas/Report/x-job-view/title': { $state: {} } }],
  ])('reports %s once', async (_, patch) => {
    expect((await problemsWith(patch)).map(({ rule }) => rule)).toEqual(['jobtwin/extension-words']);
  });

  test('warns of what can be meant', async () => {
    const patch = { '/components/examples/Queued/value/printer': '2026-05-01T10:00:00Z' };
    expect(await problemsWith(patch)).toMatchObject([{ rule: 'jobtwin/stale-values', severity: 'warn' }]);
  });

  test('says why a document of several files is not checked', async () => {
    const patch = { '/components/schemas/Report': { $ref: './redocly.yaml' }, '/x-jobs/report/initial': 'queud' };
    const rules = (await problemsWith(patch)).map(({ rule }) => rule).filter((rule) => rule.startsWith('jobtwin/'));
    expect(rules).toEqual(['jobtwin/single-file']);
  });
});

/** The problems that a real `redocly lint` finds in reports.yaml, changed in some places. */
async function problemsWith(patch: Patch): Promise<Finding[]> {
  await writeFile(join(folder, 'reports.yaml'), stringifyYaml(reports(patch)));
  const environment = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const output = await new Promise<string>((resolve) => {
    const options = { cwd: folder, env: environment };
    execFile(process.execPath, [redocly, 'lint', 'reports.yaml', '--format', 'json'], options, (_, stdout) => {
      resolve(stdout);
    });
  });
  const { problems }: { problems: Problem[] } = JSON.parse(output);
  return problems.map(({ ruleId, severity, message, location: [place] }) => ({
    rule: ruleId,
    severity,
    message,
    file: place?.source.ref,
    pointer: place?.pointer,
  }));
}
