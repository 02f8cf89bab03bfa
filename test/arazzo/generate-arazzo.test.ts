import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import type { Arazzo } from '../../src/arazzo/arazzo.ts';
import { generateArazzo } from '../../src/arazzo/generate-arazzo.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { snippetsOf } from '../docs/snippets.ts';

it('the page about Arazzo shows a step as it is written', async () => {
  const { workflows }: Arazzo = Object(load(await generateArazzo('openapi/asana.yaml', 'asana.yaml')));
  const [shown] = snippetsOf('docs/arazzo.md').filter(({ language }) => language === 'yaml');
  expect(workflows[0]?.steps.slice(1, 2)).toEqual(load(shown?.code ?? ''));
});

it('the same document gives the same text', async () => {
  const texts = [1, 2].map(() => generateArazzo('openapi/mammoth.yaml', 'mammoth.yaml'));
  const [first, second] = await Promise.all(texts);
  expect(first).toBe(second);
});

it('what has no workflow is named on top, with the reason', async () => {
  const google = await readFile('test/fixtures/sketches/google.yaml', 'utf8');
  // A second submission, which answers with the id alone.
  const both = google.replace(
    '  /operations:\n',
    `  /things:import:
    post:
      operationId: importThings
      x-job: {submit: {}}
      responses: {'200': {description: The id, content: {application/json: {schema: {type: object, properties: {id: {type: string, x-job-view: $job.id}}}}}}}
  /operations:
`,
  );
  const folder = await scratchFolder({ 'google.yaml': both });
  const text = await generateArazzo(`${folder}/google.yaml`, 'google.yaml');
  expect(text.split('\n').slice(0, 4)).toEqual([
    '# Generated from the OpenAPI document by "jobtwin arazzo". Do not edit: change the document instead.',
    '# exportThings has no workflow: its answer tells the id as a part of /name, and Arazzo cannot cut texts.',
    '',
    'arazzo: 1.0.1',
  ]);
  expect(Object(load(text)).workflows).toHaveLength(1);
});
