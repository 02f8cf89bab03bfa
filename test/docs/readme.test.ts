import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpServer, listen } from '../../mocks/adapters/node-http.ts';
import { createHost } from '../../mocks/serve/create-host.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { extensionWords } from '../../src/rules/extension-words.ts';
import { lifecycleGraph } from '../../src/rules/lifecycle-graph.ts';
import { snippetsOf } from './snippets.ts';

const run = promisify(execFile);
const documents = ['README.md', 'CONTRIBUTING.md'];
const snippets = snippetsOf('README.md');
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

describe('the commands in the documents', () => {
  const known = new Set([...Object.keys(scripts), 'start', 'test']);
  const named = documents.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/npm (?:run ([a-z][\w:]*)|(start|test)\b)/g)].map(([, script, short]) => ({
      file,
      name: script ?? short ?? '',
    })),
  );
  it.each(named)('$file: npm $name exists', ({ name }) => {
    expect(known).toContain(name);
  });
});

describe('the links in the documents', () => {
  const links = [...documents, 'ARCHITECTURE.md', 'docs/lifecycle-extension.md'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => ({ file, target })),
  );
  it.each(links)('$file: $target exists', ({ file, target }) => {
    expect(existsSync(new URL(target, new URL(file, `file://${process.cwd()}/`)))).toBe(true);
  });
});

describe('the YAML in the README', () => {
  it.each(snippets.filter(({ language }) => language === 'yaml'))('line $line is a lifecycle', ({ code }) => {
    const document = Object.assign({ openapi: '3.1.0', info: {}, paths: {} }, load(code));
    expect([...extensionWords(document), ...lifecycleGraph(document)]).toEqual([]);
  });
});

describe('the code in the README', () => {
  const files = new Set<string>();
  let server: HttpServer;

  beforeAll(async () => {
    const { answer } = createHost([await loadContract('openapi/asana.yaml')], { atRoot: false });
    server = await listen(answer);
  });
  afterAll(async () => {
    for (const file of files) rmSync(file, { force: true });
    await server.close();
  });

  /** A file at the root, where the snippet's imports lead to the right place. */
  function toFile(code: string, line: number): string {
    const file = `readme-line-${line}.ts`;
    files.add(file);
    writeFileSync(file, code.replaceAll('127.0.0.1:4010', `127.0.0.1:${server.port}`));
    return file;
  }

  const code = snippets.filter(({ language }) => language === 'ts');
  it.each(code)('line $line runs and prints what it says', { timeout: 30_000 }, async ({ code: source, line }) => {
    const wanted = [...source.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, printed]) => printed);
    const { stdout } = await run(process.execPath, [toFile(source, line)]);
    expect(stdout.trim().split('\n')).toEqual(wanted);
  });

  it.each(code)('line $line compiles', { timeout: 60_000 }, async ({ code: source, line }) => {
    const file = toFile(source, line);
    const config = `tsconfig.readme-${line}.json`;
    files.add(config);
    writeFileSync(config, JSON.stringify({ extends: './tsconfig.json', include: [], files: [file] }));
    await expect(run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', config])).resolves.toBeDefined();
  });

  it.each(snippets.filter(({ code: source }) => source.startsWith('curl ')))(
    'line $line answers',
    async ({ code: source }) => {
      const { stdout } = await run('bash', ['-c', source.replace('localhost:4010', `127.0.0.1:${server.port}`)]);
      expect(JSON.parse(stdout)).toMatchObject({ data: { status: 'not_started' } });
    },
  );
});
