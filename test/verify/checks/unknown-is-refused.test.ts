import { describe, expect, it } from 'vitest';
import { unknownIsRefused } from '../../../src/verify/checks/unknown-is-refused.ts';
import { evidenceOf } from '../exchange-of.ts';
import { pressChangedBy } from './changed-press.ts';
import { breachesIn, breachesOf, gone, list, look } from './press-life.ts';

const unknown = { intent: { kind: 'unknown job' }, job: 'run-0' } as const;

describe('unknown-is-refused', () => {
  it.each([
    ['a 404', look('', {}, { ...unknown, ...gone })],
    ['an empty list', list([], unknown)],
    ['a job that exists', look('printed')],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(unknownIsRefused, [said])).toEqual([]);
  });

  it.each([
    ['with a job', look('printed', {}, unknown), 'answered 200 with job run-7, though there is no such job'],
    ['without one', { ...unknown, operationId: 'stopRun', status: 202 }, 'answered 202'],
  ])('finds a success %s', (_, said, message) => {
    expect(breachesOf(unknownIsRefused, [said])).toMatchObject([{ message: expect.stringContaining(message) }]);
  });

  it('is content with a success where no refusal is declared', async () => {
    const silent = await pressChangedBy("        '404': {$ref: '#/components/responses/Problem'}\n", '');
    expect(breachesIn(unknownIsRefused, evidenceOf(silent, [look('printed', {}, unknown)]))).toEqual([]);
  });
});
