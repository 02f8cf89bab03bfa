import { expect, it } from 'vitest';
import { runExample } from './run-example.ts';
import { startApi } from './start-api.ts';

const uploading = ['- Uploading two files', '- Uploading two files: processing', '- Uploading two files: success'];

it('uploads two files, and waits for the dataset of each', async () => {
  await using api = await startApi('mammoth.yaml');
  const { stdout, progress, exitCode } = await runExample('mammoth', [api.url]);
  expect({ stdout, exitCode }).toEqual({
    stdout: expect.stringMatching(/^Made dataset \d+\.\nMade dataset \d+\.\n$/),
    exitCode: 0,
  });
  expect(progress.slice(0, 4)).toEqual([...uploading, '- Making the datasets']);
  const moves = progress.slice(4).map((line) => /job (\d+) is (\w+)$/.exec(line)?.slice(1));
  const ids = [...new Set(moves.map((move) => move?.[0]))];
  expect(ids).toHaveLength(2);
  for (const state of ['processing', 'success'])
    expect(moves).toEqual(expect.arrayContaining(ids.map((id) => [id, state])));
});

it('tells which file has failed, and what has become of the other', async () => {
  await using api = await startApi('mammoth.yaml', { onReply: failFirst });
  const { stdout, progress, exitCode } = await runExample('mammoth', [api.url]);
  expect({ stdout, exitCode }).toEqual({ stdout: expect.stringMatching(/^Made dataset \d+\.\n$/), exitCode: 1 });
  expect(progress.at(-1)).toMatch(
    /^Failed to finish job \d+: it is "failure" with {"error":"The columns do not match."}/,
  );
});

it('says what is wrong with the files, and waits for nothing more', async () => {
  await using api = await startApi('mammoth.yaml', { prefer: 'outcome=failure' });
  const { stdout, progress, exitCode } = await runExample('mammoth', [api.url]);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
  expect(progress.at(-1)).toMatch(/^Failed to finish job \d+: .*sales-2026-03\.csv: not a readable CSV file\./);
  expect(new Set(api.asked).size).toBe(2);
});

/** The second stage begins without a request that could ask for a failure: so the first job of two is made to have failed. */
function failFirst(body: string): string {
  const answer: { jobs?: object[] } = JSON.parse(body);
  const [first, second, ...others] = answer.jobs ?? [];
  if (second === undefined) return body;
  const response = { error: 'The columns do not match.' };
  return JSON.stringify({ ...answer, jobs: [{ ...first, status: 'failure', response }, second, ...others] });
}
