import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../mocks/serve/create-host.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { runExample } from './run-example.ts';

const names = readdirSync('openapi')
  .map((file) => file.replace('.yaml', ''))
  .filter((name) => existsSync(`examples/${name}.ts`));

it('is about an API', () => {
  expect(names.length).toBeGreaterThan(1);
});

describe.each(names)('%s', (name) => {
  it('asks the server that "npm start" starts, unless it is told another', async () => {
    const { twins } = createHost([await loadContract(`openapi/${name}.yaml`)], { atRoot: false });
    expect(readFileSync(`examples/${name}.ts`, 'utf8')).toContain(
      `[baseUrl = 'http://127.0.0.1:4010${twins[0]?.basePath}'`,
    );
  });

  it('says what to do where no server answers', async () => {
    const { stdout, progress, exitCode } = await runExample(name, ['http://127.0.0.1:1']);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(progress.at(-1)).toBe('No answer from http://127.0.0.1:1. Does the server run? Start it with "npm start".');
  });
});
