import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import JobCoverageReporter, { type JobCoverageThresholds } from '../../mocks/vitest/vitest-reporter.ts';
import { createProject, type Project, type Tested } from '../docs/project.ts';

const head = `
import { expect } from 'vitest';
import contract from './generated/asana/contract.json' with { type: 'json' };
import { asana } from './generated/asana/client.ts';
`;
const task = "{ params: { path: { task_gid: '1' } }, body: { data: { name: 'Copy' } } }";

/** One test that waits for a job, one that asks for nothing of the twin, one that submits and does not look. */
const success = `${head}
import { jobTest } from 'jobtwin/vitest';

const test = jobTest({ contract, client: asana });

test('succeeds', async ({ client, clock }) => {
  const job = await client.submit('duplicateTask', ${task});
  expect((await clock.until(job.wait())).state).toBe('succeeded');
});
test('is about nothing', () => {});
test('submits only', async ({ client }) => {
  await client.submit('duplicateTask', ${task});
});
`;

/** Tests of an application's own code, with Mock Service Worker in front of a twin of their own. */
const failure = `${head}
import { createTwin, createVirtualClock, parseContract, toMswHandler } from 'jobtwin/msw';
import { createClient } from 'jobtwin/client';
import { recordJobs } from 'jobtwin/vitest';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, test } from 'vitest';

const clock = createVirtualClock();
const twin = recordJobs(createTwin(parseContract(contract), { clock }));
const server = setupServer(toMswHandler(twin));
beforeAll(() => server.listen());
afterAll(() => server.close());
const client = createClient(asana, { headers: { authorization: 'Bearer x' } });

test('fails', async () => {
  const job = await client.submit('duplicateTask', { ...${task}, headers: { prefer: 'outcome=failure' } });
  expect((await job.read()).state).toBe('not_started');
  await clock.advance(86_400_000);
  expect((await job.read()).state).toBe('failed');
});
test('asks for nobody', async () => {
  await expect(client.open('1').read()).rejects.toThrow('404');
});
`;

/** The configuration of a project, as its author writes it. */
function configOf(thresholds: JobCoverageThresholds): string {
  return `import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: { reporters: ['json', ['jobtwin/vitest-reporter', ${JSON.stringify({ thresholds })}]] },
});
`;
}

describe('the reporter of Vitest', { timeout: 60_000 }, () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject();
    await project.write('success.test.ts', success);
    await project.write('failure.test.ts', failure);
  });
  afterAll(() => project.remove());

  async function report(thresholds: JobCoverageThresholds, ...files: readonly string[]): Promise<Tested> {
    await project.write('vitest.config.ts', configOf(thresholds));
    return project.test(...files);
  }

  it('names what no test has shown', async () => {
    const { code, stdout, success: passed, testResults } = await report({}, 'success');
    expect(passed, JSON.stringify(testResults)).toBe(true);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^jobs of asana: operations 2\/\d+ {2}states 3\/4 {2}moves 2\/\d+$/m);
    expect(stdout).toMatch(/^ {2}states that no test has shown: job: failed$/m);
    expect(stdout).toMatch(/^ {2}moves that no test has shown: .*job: in_progress → failed/m);
    expect(stdout).not.toContain('job: not_started → in_progress');
    expect(stdout).not.toContain('Failed:');
  });

  it('fails the run below a threshold, and says by how much', async () => {
    const { code, stdout, success: passed } = await report({ states: 76, operations: 1 }, 'success');
    expect([passed, code]).toEqual([true, 1]);
    expect(stdout.match(/Failed: .*/g)).toEqual([
      'Failed: the tests have shown 75 % of the states, 76 % are demanded.',
    ]);
  });

  it('puts together what tests of several files and kinds have shown', async () => {
    const { code, stdout, numPassedTests, testResults } = await report({ states: 100 });
    expect(numPassedTests, JSON.stringify(testResults)).toBe(5);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^jobs of asana: operations 2\/\d+ {2}states 4\/4 {2}moves 2\/\d+$/m);
    expect(stdout).not.toContain('states that no test has shown');
  });

  it('fails the run when something is demanded, and no test has used a twin', async () => {
    await project.write('idle.test.ts', "import { test } from 'vitest';\ntest('is about nothing', () => {});\n");
    const { code, stdout } = await report({ states: 1 }, 'idle');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Failed: no test has used a twin\./m);
    const relaxed = await report({}, 'idle');
    expect(relaxed.code).toBe(0);
    expect(relaxed.stdout).not.toContain('Failed:');
  });
});

it.each<[string, object, typeof TypeError, string]>([
  ['an unknown option', { threshold: {} }, TypeError, 'there is no option "threshold". Use thresholds, log.'],
  ['an unknown kind', { thresholds: { state: 1 } }, TypeError, '"state". Use operations, states, moves.'],
  ['no thresholds', { thresholds: 80 }, TypeError, '"thresholds" is 80. Give an object, such as { states: 100 }.'],
  ['too much', { thresholds: { moves: 101 } }, RangeError, '"moves" is 101. Give a number from 0 to 100.'],
  ['too little', { thresholds: { moves: -1 } }, RangeError, '"moves" is -1.'],
  ['no number', { thresholds: { moves: Number.NaN } }, RangeError, '"moves" is NaN.'],
  ['a text', { thresholds: { moves: '90' } }, RangeError, '"moves" is 90.'],
])('the reporter refuses %s', (_, options, kind, message) => {
  const create = () => new JobCoverageReporter(options);
  expect(create).toThrow(kind);
  expect(create).toThrow(message);
});
