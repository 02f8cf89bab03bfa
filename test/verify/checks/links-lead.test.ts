import { describe, expect, it } from 'vitest';
import { linksLead } from '../../../src/verify/checks/links-lead.ts';
import { breachesOf, gone, look, submitted } from './press-life.ts';

const followed = { intent: { kind: 'link', name: 'readRun', from: 1 } } as const;

describe('links-lead', () => {
  it('is content with a link that leads to the job', () => {
    expect(breachesOf(linksLead, [submitted('queued'), look('queued', {}, followed)])).toEqual([]);
  });

  it('finds a link that leads nowhere', () => {
    expect(breachesOf(linksLead, [submitted('queued'), look('', {}, { ...followed, ...gone })])).toMatchObject([
      {
        message: 'the link readRun leads to an answer with status 404',
        operationId: 'submitRun',
        against: { number: 1 },
        pointer: expect.stringMatching(/\/responses\/202\/links\/readRun$/),
      },
    ]);
  });
});
