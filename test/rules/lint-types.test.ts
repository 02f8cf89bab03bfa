import { createConfig, lintFromString, type Plugin, stringifyYaml } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import createPlugin from '../../src/lint/plugin.ts';
import { reports } from './reports.ts';

/** A plugin of somebody else, with a rule that reports every node of a type. */
function createSpy(type: string): Plugin {
  const visit = (_: unknown, { report }: { report: (problem: { message: string }) => void }): void =>
    report({ message: type });
  return { id: 'spy', rules: { oas3: { node: () => ({ [type]: visit }) } } };
}

describe('the types of the plugin', () => {
  test.each([
    ['JobLifecycle', ['#/x-jobs/report']],
    ['JobState', ['queued', 'writing', 'done', 'failed', 'canceled'].map((state) => `#/x-jobs/report/states/${state}`)],
    ['JobLimit', ['#/x-jobs/report/limits/0', '#/x-jobs/report/limits/1']],
    ['JobSubmit', ['#/paths/~1reports/post/x-job/submit']],
    ['JobSparse', ['#/paths/~1reports/post/x-job/submit/sparse']],
    ['JobAct', ['#/paths/~1reports~1{id}/delete/x-job/stop']],
    ['JobPage', ['#/paths/~1reports/get/x-job/read/page']],
    ['JobNotify', ['#/paths/~1reports/post/callbacks/ended/{$request.body#~1hook~1url}/post/x-job/notify']],
  ])('let visitors name %s', async (type, pointers) => {
    const plugins = [createPlugin(), createSpy(type)];
    const config = await createConfig({ plugins, rules: { 'spy/node': 'error' } });
    const problems = await lintFromString({ source: stringifyYaml(reports()), config });
    expect(problems.map(({ location }) => location[0]?.pointer)).toEqual(pointers);
  });
});
