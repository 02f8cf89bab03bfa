import { describe, expect, it } from 'vitest';
import { createCredentials } from '../../../src/verify/requests/credentials.ts';
import { draftsOf } from '../../../src/verify/requests/draft.ts';
import { asking } from '../../../src/verify/run/scenario.ts';
import { pressChangedBy } from '../checks/changed-press.ts';
import { press } from '../exchange-of.ts';
import { refuses, runOf } from './run-of.ts';

/** What is asked for where the submission declares a header `Prefer` of this schema. */
async function preferOf(parameter: string, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const submission = '      operationId: submitRun';
  const subject =
    parameter === '' ? press : await pressChangedBy(submission, `${submission}\n      parameters: [${parameter}]`);
  const credentials = createCredentials(subject.contract, headers);
  const run = runOf(async () => refuses(404)(), { subject, credentials });
  const operation = subject.contract.operations.find(({ id }) => id === 'submitRun');
  const [draft] = operation === undefined ? [] : draftsOf(operation, subject.contract, { credentials });
  return draft && asking(run, draft, { outcome: 'failure' })?.header.prefer;
}

describe('a course is asked for', () => {
  const async = '{name: Prefer, in: header, required: true, example: respond-async, schema:';
  it.each<[what: string, parameter: string, wanted: string | undefined]>([
    ['by Prefer', '', 'outcome=failure'],
    ['beside what the document asks for', `${async} {type: string}}`, 'respond-async, outcome=failure'],
    ['not where the document allows nothing else', `${async} {enum: [respond-async]}}`, undefined],
    ['not where it allows too little', `${async} {type: string, maxLength: 20}}`, undefined],
    [
      'not where it may be left out, and allows something else',
      '{name: prefer, in: header, schema: {enum: [wait]}}',
      undefined,
    ],
  ])('%s', async (_, parameter, wanted) => {
    expect(await preferOf(parameter)).toBe(wanted);
  });

  it('not where the user prefers something', async () => {
    expect(await preferOf('', { Prefer: 'wait=5' })).toBeUndefined();
  });
});
