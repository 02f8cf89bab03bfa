import type { ChildProcess } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Run, runExample } from './run-example.ts';
import { type ServedApi, startApi } from './start-api.ts';

const submission = 'POST /pipelines/5b0e2f9d-7c41-4a86-9d3e-f1c8b6a70254/jobs';

const running = ['- Submitting', '- Running the pipeline: QUEUED', '- Running the pipeline: RUNNING'];

const steps = `\
Cloning the workspace repository
Starting PIPELINE_RUN
Installing tap-google-analytics, target-postgres and dbt
Extracting 3 streams with tap-google-analytics
Loading 1284 records with target-postgres
`;

it.each([
  {
    end: 'goes well',
    prefer: 'outcome=success',
    stdout: `${steps}Cleaning up\nFinished without errors\n`,
    told: ['- Running the pipeline: COMPLETE'],
    exitCode: 0,
  },
  {
    end: 'fails',
    prefer: 'outcome=failure',
    stdout: `${steps}The last step failed: connection refused\nFinished with errors\n`,
    told: ['- Running the pipeline: ERROR', 'The run failed with exit code 1.'],
    exitCode: 1,
  },
  {
    end: 'is stopped by somebody else',
    prefer: 'outcome=canceled',
    stdout: expect.stringMatching(/Stopped\n$/),
    told: ['- Running the pipeline: STOPPED', 'The run was stopped.'],
    exitCode: 1,
  },
])('prints the log of a run that $end', async ({ prefer, stdout, told, exitCode }) => {
  await using api = await startApi('matatika.yaml', { prefer });
  expect(await runExample('matatika', [api.url])).toEqual({ stdout, progress: [...running, ...told], exitCode });
  expect(api.asked[0]).toBe(submission);
});

describe('Ctrl-C', () => {
  /** Runs the example, and interrupts it when it asks for something first: a second time would end it. */
  async function interruptAt(request: RegExp, prefer: string): Promise<Run & Pick<ServedApi, 'asked'>> {
    let example: ChildProcess | undefined;
    const onRequest = (asked: string): void => {
      if (!request.test(asked)) return;
      example?.kill('SIGINT');
      example = undefined;
    };
    await using api = await startApi('matatika.yaml', { prefer, onRequest });
    const run = await runExample('matatika', [api.url], (child) => {
      example = child;
    });
    return { ...run, asked: api.asked };
  }

  it('stops the run, and its end is waited for', async () => {
    const { stdout, progress, exitCode, asked } = await interruptAt(/^GET/, 'hold=RUNNING');
    expect(asked).toContainEqual(expect.stringMatching(/^PUT \/jobs\/[\w-]+\/stopped$/));
    expect(stdout).toMatch(/^Stopped$/m);
    expect(progress.slice(-2)).toEqual(['- Running the pipeline: STOPPED', 'The run was stopped.']);
    expect(exitCode).toBe(1);
  });

  it('comes too late when the run is over, and says so', async () => {
    const { stdout, progress, exitCode } = await interruptAt(/logs$/, 'outcome=success');
    expect(progress.at(-1)).toMatch(/^Failed to stop job .* answered 409 /);
    expect(stdout).toContain('Finished without errors');
    expect(exitCode).toBe(0);
  });
});
