import { describe, expect, it } from 'vitest';
import { locationLeads } from '../../../src/verify/checks/location-leads.ts';
import { breachesOf, gone, look, run, submitted, told } from './press-life.ts';

const followed = { intent: { kind: 'location', name: 'location', from: 1 } } as const;

describe('location-leads', () => {
  it.each([
    ['a URL that leads to the job', look('queued', {}, followed)],
    ['a server that is busy', look('', {}, { ...followed, status: 429 })],
    ['one that wants other credentials', look('', {}, { ...followed, status: 401 })],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(locationLeads, [submitted('queued'), said])).toEqual([]);
  });

  it.each([
    ['nowhere', look('', {}, { ...followed, ...gone }), 'leads to an answer with status 404'],
    [
      'to another job',
      look('', {}, { ...followed, body: run('queued', { id: 'run-8' }) }),
      'shows job run-8; expected: job run-7',
    ],
  ])('finds a URL that leads %s', (_, said, wanted) => {
    const breaches = breachesOf(locationLeads, [submitted('queued'), said]);
    expect(told(breaches)).toEqual([expect.stringContaining(wanted)]);
    expect(breaches).toMatchObject([
      { operationId: 'submitRun', pointer: expect.stringMatching(/\/responses\/202\/headers\/Location$/) },
    ]);
  });
});
