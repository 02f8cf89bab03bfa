import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { generateArazzo } from '../../src/arazzo/generate-arazzo.ts';
import { toArazzo } from '../../src/arazzo/to-arazzo.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { redocly } from './redocly.ts';

const files = readdirSync('openapi');

it('Redocly finds nothing wrong with the descriptions of our documents', { timeout: 60_000 }, async () => {
  const folder = await scratchFolder();
  for (const file of files) {
    const document = resolve('openapi', file);
    await writeFile(join(folder, file), await generateArazzo(document, relative(folder, document)));
  }
  const { code, output } = await redocly(folder, 'lint', ...files, '--extends=recommended-strict', '--format=json');
  expect(output).toContain('"problems": []');
  expect(code).toBe(0);
});

// Redocly does not look whether there is such an operation.
it.each(files)('every step of %s calls an operation of the document, with parameters that it has', async (file) => {
  const contract = await loadContract(`openapi/${file}`);
  const { arazzo, left } = toArazzo(contract, file, '1');
  const submissions = contract.operations.filter(({ role }) => role?.kind === 'submit');
  expect(arazzo.workflows.map(({ workflowId }) => workflowId)).toEqual(submissions.map(({ id }) => id));
  expect(left).toEqual([]);
  for (const step of arazzo.workflows.flatMap(({ steps }) => steps)) {
    const operation = contract.operations.find(({ id }) => 'operationId' in step && id === step.operationId);
    const known = [...(operation?.parameters ?? []), ...(operation?.security.flat() ?? [])];
    const places = known.map((each) => `${each.in} ${each.name}`);
    expect(operation, step.stepId).toBeDefined();
    expect(places).toEqual(expect.arrayContaining((step.parameters ?? []).map((each) => `${each.in} ${each.name}`)));
  }
});
