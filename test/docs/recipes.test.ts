import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryPattern, toSource } from './entries.ts';
import { createProject, type Project } from './project.ts';
import { snippetsOf } from './snippets.ts';

const recipes = snippetsOf('docs/recipes.md')
  .filter(({ language }) => language.startsWith('ts'))
  .map(({ code, line }) => {
    const isTest = code.includes("from 'vitest'");
    return { code, isTest, file: `line-${line}${isTest ? '.test' : ''}.ts` };
  });
const names = [...new Set(recipes.flatMap(({ code }) => code.match(entryPattern) ?? []))];

it.each(names)('%s is an entry of the package', (name) => {
  expect(existsSync(toSource(name)), toSource(name)).toBe(true);
});

describe('the recipes', () => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject();
    for (const { file, code } of recipes) await project.write(file, code);
  });
  afterAll(() => project.remove());

  it('compile', { timeout: 120_000 }, async () => {
    expect(await project.compile(recipes.map(({ file }) => file))).toBe('');
  });

  it('that are tests pass', { timeout: 120_000 }, async () => {
    const wanted = recipes.flatMap(({ isTest, code }) => (isTest ? (code.match(/^test\('.*?'/gm) ?? []) : []));
    const { success, numPassedTests, testResults } = await project.test('--reporter=json');
    expect({ success, numPassedTests }, JSON.stringify(testResults)).toEqual({
      success: true,
      numPassedTests: wanted.length,
    });
  });
});
