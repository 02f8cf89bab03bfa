import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../src/contract/load-document.ts';
import { errors, warnings } from '../../src/rules/catalog.ts';
import { checkDocument } from '../../src/rules/check-document.ts';
import { reports } from './reports.ts';

const sketches = fileURLToPath(new URL('../fixtures/sketches', import.meta.url));
const files = await Array.fromAsync(glob('*.yaml', { cwd: sketches }));

describe('checkDocument', () => {
  test('has all seven sketches to look at', () => {
    expect(files).toHaveLength(7);
  });

  test.each(files)('finds nothing in the sketch %s', async (file) => {
    expect(checkDocument(await loadDocument(`${sketches}/${file}`))).toEqual([]);
  });

  test('finds nothing in a document without jobs', () => {
    expect(checkDocument({ openapi: '3.1.0', info: { title: 'Plain', version: '1' }, paths: {} })).toEqual([]);
  });

  test('lists the faults of all rules, so that one run shows everything', () => {
    const faults = checkDocument(
      reports({
        '/x-jobs/report/initial': 'queud',
        '/paths/~1reports/post/x-job/submit/status': 201,
        '/paths/~1reports~1{id}/get/x-job/read/where/$job.id': '$request.path.key',
      }),
    );
    expect(faults.map(({ pointer }) => pointer)).toEqual([
      '/x-jobs/report/initial',
      '/paths/~1reports/post/x-job/submit/status',
      '/paths/~1reports~1{id}/get/x-job/read/where/$job.id',
    ]);
  });

  test('reports wrong words alone, not all that follows from them', () => {
    const faults = checkDocument(reports({ '/x-jobs/report/states/queued': { nxt: { writing: 1 }, stay: 'PT1S' } }));
    expect(faults.map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual([
      '/x-jobs/report/states/queued: a state without outcome lacks the word "next". Add it.',
      '/x-jobs/report/states/queued/nxt: "nxt" is not a word of a state. Allowed: next, stay, outcome, stop, log, partial. Did you mean "next"?',
    ]);
  });

  test.each([
    ['x-jobs is a list', { '/x-jobs': [] }],
    ['a lifecycle is a text', { '/x-jobs/report': 'queued' }],
    ['states are missing', { '/x-jobs/report/states': undefined }],
    ['a state is null', { '/x-jobs/report/states/queued': null }],
    ['next is a number', { '/x-jobs/report/states/queued/next': 1 }],
    ['a role is null', { '/paths/~1reports/post/x-job/submit': null }],
    ['x-job is a text', { '/paths/~1reports/post/x-job': 'submit' }],
    ['responses are missing', { '/paths/~1reports/post/responses': undefined }],
    ['a reference leads nowhere', { '/components/schemas/Report': { $ref: '#/components/schemas/Gone' } }],
    ['a reference leads in a circle', { '/components/schemas/Report': { $ref: '#/components/schemas/Report' } }],
    [
      'a schema contains itself',
      { '/components/schemas/Report/properties/parent': { $ref: '#/components/schemas/Report' } },
    ],
  ])('no rule stumbles where %s', (_, patch) => {
    const document = reports(patch);
    for (const rule of Object.values({ ...errors, ...warnings })) expect(() => rule(document)).not.toThrow();
  });
});
