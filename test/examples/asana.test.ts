import { expect, it } from 'vitest';
import { runExample } from './run-example.ts';
import { startApi } from './start-api.ts';

const submission = 'POST /projects/1203487120957118/duplicate';
const look = expect.stringMatching(/^GET \/jobs\/\d+$/);

it('copies a project and says what came of it', async () => {
  await using api = await startApi('asana.yaml');
  expect(await runExample('asana', [api.url])).toEqual({
    stdout: expect.stringMatching(/^Made project \d+, "Website relaunch, phase 2"\.\n$/),
    progress: [
      '- Copying the project',
      '- Copying the project: not_started',
      '- Copying the project: in_progress',
      '- Copying the project: succeeded',
    ],
    exitCode: 0,
  });
  expect(api.asked).toEqual([submission, ...Array(9).fill(look)]);
});

it('copies another project if it is told to', async () => {
  await using api = await startApi('asana.yaml');
  expect(await runExample('asana', [api.url, '42'])).toMatchObject({ exitCode: 0 });
  expect(api.asked[0]).toBe('POST /projects/42/duplicate');
});

it.each([
  {
    problem: 'the copy fails',
    prefer: 'outcome=failure',
    wanted: /^Project 1203487120957118 could not be copied \(job \d+\)\.$/,
  },
  {
    problem: 'the API refuses',
    prefer: 'code=403',
    wanted: /^Failed to submit duplicateProject: .* answered 403 with .* Correct the request\.$/,
  },
])('ends with exit code 1 where $problem', async ({ prefer, wanted }) => {
  await using api = await startApi('asana.yaml', { prefer });
  const { stdout, progress, exitCode } = await runExample('asana', [api.url]);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
  expect(progress.at(-1)).toMatch(wanted);
});
