import { expect, it } from 'vitest';
import { runExample } from './run-example.ts';
import { startApi } from './start-api.ts';

const importing = [
  '- Importing https://images.example.com/harbor-at-dawn.jpg',
  '- Importing https://images.example.com/harbor-at-dawn.jpg: pending',
  '- Importing https://images.example.com/harbor-at-dawn.jpg: working',
];

it('imports a picture and prints the descriptor of its file', async () => {
  await using api = await startApi('wix-media.yaml');
  const { stdout, progress, exitCode } = await runExample('wix-media', [api.url]);
  expect(JSON.parse(stdout)).toMatchObject({
    path: '/photos/harbor-at-dawn.jpg',
    mimeType: 'image/jpeg',
    acl: 'public',
  });
  expect(progress).toEqual([...importing, '- Importing https://images.example.com/harbor-at-dawn.jpg: success']);
  expect(exitCode).toBe(0);
});

it('says why a picture could not be imported', async () => {
  await using api = await startApi('wix-media.yaml', { prefer: 'outcome=failure' });
  const { stdout, progress, exitCode } = await runExample('wix-media', [api.url]);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
  expect(progress.at(-1)).toContain('the source URL answered 404');
});
