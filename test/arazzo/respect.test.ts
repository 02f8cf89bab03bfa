import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Arazzo } from '../../src/arazzo/arazzo.ts';
import { generateArazzo } from '../../src/arazzo/generate-arazzo.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { type Finished, redocly } from './redocly.ts';
import { serveRelay } from './serve-relay.ts';

const documents = readdirSync('openapi').map((file) => `openapi/${file}`);

/** What the steps are called that poll, and how many workflows there are. */
interface Run extends Finished {
  readonly workflows: number;
  readonly waits: readonly string[];
}

/** Runs the description of a document against its twin, whose jobs take the course that is preferred. */
async function respect(document: string, prefer: string, inputs: object = {}): Promise<Run> {
  const folder = await scratchFolder();
  const text = await generateArazzo(document, relative(folder, resolve(document)));
  await writeFile(join(folder, 'jobs.arazzo.yaml'), text);
  const server = await serveRelay(await loadContract(document), prefer);
  const { sourceDescriptions, workflows }: Arazzo = Object(load(text));
  const names = workflows.flatMap((workflow) => workflow.inputs?.required ?? []);
  const given = { ...Object.fromEntries(names.map((name) => [name, 'an-invented-credential'])), ...inputs };
  const finished = await redocly(
    folder,
    ...['respect', 'jobs.arazzo.yaml', '--input', JSON.stringify(given)],
    ...['--server', JSON.stringify({ [`${sourceDescriptions[0]?.name}`]: server })],
  );
  const steps = workflows.flatMap((workflow) => workflow.steps.map(({ stepId }) => stepId));
  return { ...finished, workflows: workflows.length, waits: steps.filter((step) => step.includes('-wait')) };
}

/** The steps that were taken again, and which time it was. */
function retriesIn(output: string): string[] {
  return [...output.matchAll(/Retrying step (\S+) \((\d+\/\d+)\)/g)].map(([, step, time]) => `${step} ${time}`);
}

/** Once for each submission: when the second job of one is looked at, both are over. */
function onceEach(waits: readonly string[]): unknown[] {
  return waits
    .filter((step) => /-wait(?:-1)?$/.test(step))
    .map((step) => expect.stringMatching(new RegExp(`^${step} 1/`)));
}

describe.each(documents)('Respect runs the description of %s', { timeout: 120_000 }, (document) => {
  it('to the result of every job, and asks again while a job goes on', async () => {
    const { code, output, workflows, waits } = await respect(document, 'outcome=success');
    expect(output).toContain(`Workflows: ${workflows} passed, ${workflows} total`);
    expect(retriesIn(output)).toEqual(onceEach(waits));
    expect(output).not.toContain('unexpected error');
    expect(code).toBe(0);
  });

  it('to the failure of every job, and no further', async () => {
    const { code, output, workflows, waits } = await respect(document, 'outcome=failure');
    expect(output).toContain(`Workflows: ${workflows} failed, ${workflows} total`);
    expect(retriesIn(output)).toEqual(onceEach(waits));
    expect(output).not.toMatch(/unexpected error|-result/);
    expect(code).toBe(1);
  });
});

describe('Respect', { timeout: 120_000 }, () => {
  it('ends when a job was canceled', async () => {
    const { code, output, workflows, waits } = await respect('openapi/matatika.yaml', 'outcome=canceled');
    expect(output).toContain(`Workflows: ${workflows} failed, ${workflows} total`);
    expect(retriesIn(output)).toEqual(onceEach(waits));
    expect(code).toBe(1);
  });

  it('gives up when a job goes on for longer than it may', async () => {
    const { code, output, workflows } = await respect('openapi/matatika.yaml', 'hold');
    expect(output).toContain(`Workflows: ${workflows} failed, ${workflows} total`);
    expect(retriesIn(output).filter((each) => each.startsWith('deploy-wait'))).toHaveLength(21);
    expect(output).toContain('deploy-wait (21/21)');
    expect(code).toBe(1);
  });

  describe('tells by signs where no state is named, and is given what no example says:', () => {
    it.each([
      { outcome: 'success', code: 0, told: 'Workflows: 1 passed, 1 total' },
      { outcome: 'failure', code: 1, told: 'Workflows: 1 failed, 1 total' },
      { outcome: 'canceled', code: 1, told: 'Workflows: 1 failed, 1 total' },
    ])('$outcome', async ({ outcome, code, told }) => {
      const google = await readFile('test/fixtures/sketches/google.yaml', 'utf8');
      const plain = google
        .replace('name: operations/{$job.id}', 'name: $job.id')
        .replace('requestBody: {', 'requestBody: {required: true, ');
      const folder = await scratchFolder({ 'long-running.yaml': plain });
      const body = { outputUri: 'gs://things/export' };
      const run = await respect(join(folder, 'long-running.yaml'), `outcome=${outcome}`, { body });
      expect(run.output).toContain(told);
      expect(retriesIn(run.output)).toEqual(['exportThings-wait 1/12']);
      expect(run.output).not.toContain('unexpected error');
      expect(run.code).toBe(code);
    });
  });
});
