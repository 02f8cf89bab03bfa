import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { snippetsOf } from '../docs/snippets.ts';
import { press, pressFile } from '../verify/exchange-of.ts';
import { serveTwin } from './serve-twin.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description?: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const source = await readFile('action.yml', 'utf8');
const action = load(source) as Action;
const { inputs, runs } = action;
const verifyStep = runs.steps.find(({ name }) => name === 'Verify');
const { run: script = '', env: variables = {} } = verifyStep ?? {};
const inputNames = Object.keys(inputs);

const used = (text: string): readonly string[] =>
  [...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name = '']) => name);

describe('action.yml', () => {
  it('is a composite action whose scripts all name their shell', () => {
    expect(runs.using).toBe('composite');
    expect(runs.steps.filter(({ run, shell }) => run !== undefined && shell !== 'bash')).toEqual([]);
  });

  it('uses every input that it has, and no others', () => {
    expect(new Set(used(source))).toEqual(new Set(inputNames));
  });

  it.each(inputNames)('says what the input %s is, and what it is without', (name) => {
    const { description, default: usual, required } = inputs[name] ?? {};
    expect(description).toMatch(/\.$/);
    expect(usual !== undefined).toBe(required !== true);
  });

  it('hands inputs to its script as variables, all of which that reads', () => {
    expect(script).not.toContain('${{');
    const read = new Set([...script.matchAll(/\$\{?([A-Z_]+)/g)].map(([, name]) => name));
    const own = Object.keys(variables);
    expect(own.filter((name) => !read.has(name))).toEqual([]);
    expect([...read].filter((name) => !own.includes(name ?? '')).toSorted()).toEqual([
      'GITHUB_ACTION_PATH',
      'GITHUB_OUTPUT',
      'GITHUB_STEP_SUMMARY',
    ]);
  });

  it('is used in the documents with inputs that it has', () => {
    const workflows = snippetsOf('docs/verify.md').filter(({ code }) => code.includes('uses: jobtwin/'));
    const steps = workflows.flatMap(({ code }) => {
      const workflow = load(code) as { jobs: Readonly<Record<string, { steps: readonly Step[] }>> };
      return Object.values(workflow.jobs).flatMap((job) => job.steps);
    });
    const given = steps.filter(({ uses }) => uses?.startsWith('jobtwin/')).map((step) => Object.keys(step.with ?? {}));
    expect(given).toHaveLength(1);
    expect(given.flat().filter((name) => !inputNames.includes(name))).toEqual([]);
    const required = inputNames.filter((name) => inputs[name]?.required);
    expect(required.filter((name) => !given.flat().includes(name))).toEqual([]);
  });
});

/** Runs the script of the step as GitHub does. */
async function runStep(given: Readonly<Record<string, string>>, cwd: string) {
  const values = Object.entries(variables).map(([name, expression]) => {
    const [input = ''] = used(expression);
    return [name, given[input] ?? inputs[input]?.default ?? ''];
  });
  const summary = join(cwd, 'summary.md');
  const output = join(await scratchFolder(), 'output');
  const github = { GITHUB_ACTION_PATH: process.cwd(), GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output };
  const file = join(cwd, 'step.sh');
  const env = { ...process.env, ...Object.fromEntries(values), ...github };
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], { cwd, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const [code] = await once(child, 'close');
  const [summaryText, outputText] = await Promise.all(
    [summary, output].map((path) => readFile(path, 'utf8').catch(() => '')),
  );
  return { code, stdout, stderr, summary: summaryText, output: outputText };
}

describe('the step of the action', { timeout: 30_000 }, () => {
  const scratch = () => scratchFolder({ 'step.sh': script });

  it('verifies, writes all reports and the summary', async () => {
    const { url, heads } = await serveTwin(press.contract);
    const cwd = await scratch();
    const given = {
      document: pressFile,
      url,
      'read-only': 'true',
      'max-jobs': '3',
      rate: '100',
      deadline: '60',
      seed: '7',
    };
    const { code, stdout, stderr, summary } = await runStep({ ...given, reports: 'out/of the way' }, cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`at ${url} · seed 7`);
    expect((await readdir(join(cwd, 'out/of the way'))).toSorted()).toEqual([
      'verify.har',
      'verify.html',
      'verify.json',
      'verify.sarif',
      'verify.xml',
    ]);
    expect(summary).toContain('Press');
    expect(heads.filter((head) => !head.startsWith('GET '))).toEqual([]);
  });

  it('fails when something is found, and annotates it', async () => {
    const { url } = await serveTwin(press.contract, (reply) => ({
      ...reply,
      status: reply.status === 404 ? 418 : reply.status,
    }));
    const { code, stdout, summary } = await runStep({ document: pressFile, url, 'read-only': 'true' }, await scratch());
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error .*status-documented/m);
    expect(summary).toContain('status-documented');
  });

  it('sends headers as they are given, and runs nothing that stands in them', async () => {
    const { url, heads } = await serveTwin(press.contract);
    const cwd = await scratch();
    const odd = `'"; touch quoted; "$(touch substituted)" \`touch ticked\` $HOME \\`;
    const headers = `authorization: Bearer 4711\n\n  \t\nx-odd: ${odd}\n  x-blank: in front\n`;
    const { code, stderr } = await runStep({ document: pressFile, url, 'read-only': 'true', headers }, cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(heads[0]).toContain(`x-odd: ${odd}`);
    expect(heads[0]).toContain('x-blank: in front');
    expect(heads[0]).toContain('authorization: Bearer 4711');
    expect((await readdir(cwd)).toSorted()).toEqual(['jobtwin-reports', 'step.sh', 'summary.md']);
  });

  it.each(['True', 'yes', '1', 'true '])('sends nothing when read-only is "%s"', async (readOnly) => {
    const { url, heads } = await serveTwin(press.contract);
    const { code, stderr } = await runStep({ document: pressFile, url, 'read-only': readOnly }, await scratch());
    expect({ code, sent: heads.length }).toEqual({ code: 2, sent: 0 });
    expect(stderr).toBe(`Failed to read the input read-only: it is "${readOnly}". Write "true" or "false".\n`);
  });

  it.each<[string, string, string]>([
    ['was written', pressFile, 'has-sarif=true\n'],
    ['was not written in this run', 'none.yaml', ''],
  ])('tells whether SARIF %s', async (_, document, wanted) => {
    const { url } = await serveTwin(press.contract);
    const cwd = await scratchFolder({ 'step.sh': script, 'jobtwin-reports/verify.sarif': '{}' });
    expect((await runStep({ document, url, 'read-only': 'true' }, cwd)).output).toBe(wanted);
    const upload = runs.steps.find(({ name }) => name === 'Upload SARIF');
    expect(upload?.if).toContain("steps.verify.outputs.has-sarif == 'true'");
  });
});
