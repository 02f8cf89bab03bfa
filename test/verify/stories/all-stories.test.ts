import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/verify/report/verdict.ts';
import { press } from '../exchange-of.ts';
import { createVerifiedTwin } from '../verify-twin.ts';

const verdict = await createVerifiedTwin(press).verify();
/** A job of somebody else's is looked at before and after. */
const beside = ['look again getRun', 'list listRuns'];

/** What each story sends: intent and operation, each once, in the order in which they come first. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'run: whether the server keeps its jobs': ['unknown job getRun'],
  ...Object.fromEntries(
    ['success', 'failure'].map((outcome) => [
      `submitRun: a job that ends in ${outcome}`,
      ['valid submitRun', 'location getRun', 'link getRun', 'list listRuns', 'poll getRun', 'look again getRun'],
    ]),
  ),
  'listRuns: the jobs that it shows': ['valid listRuns', 'poll getRun'],
  ...Object.fromEntries(
    ['queued', 'printing'].map((state) => [
      `stopRun: a job that is ${state}`,
      ['valid submitRun', 'poll getRun', 'stop stopRun', 'stop in vain stopRun', 'look again getRun'],
    ]),
  ),
  ...Object.fromEntries(
    ['printed', 'jammed', 'canceled'].map((state) => [
      `stopRun: a job that is ${state}`,
      ['valid submitRun', 'poll getRun', 'stop in vain stopRun', 'look again getRun'],
    ]),
  ),
  'deleteRun: a job that is deleted': [
    'valid submitRun',
    'poll getRun',
    'delete deleteRun',
    'deleted job getRun',
    'deleted job deleteRun',
    'valid listRuns',
  ],
  'run: at most 2 live jobs for each $job.input#/press': [
    'valid submitRun',
    'poll getRun',
    'over limit submitRun',
    'after limit submitRun',
  ],
  ...Object.fromEntries(
    ['getRun', 'stopRun', 'deleteRun'].map((id) => [
      `${id}: a job that does not exist`,
      // What would end a job is sent only where there is none.
      [...new Set(['unknown job getRun', `unknown job ${id}`])],
    ]),
  ),
  ...Object.fromEntries(
    ['submitRun', 'listRuns', 'getRun'].map((id) => [`${id}: requests that are allowed`, [`valid ${id}`]]),
  ),
  ...Object.fromEntries(
    ['listRuns', 'getRun'].flatMap((id) => [
      [`${id}: requests that are broken`, [`broken ${id}`]],
      [`${id}: requests without the right credentials`, [`unauthorized ${id}`]],
    ]),
  ),
  ...Object.fromEntries(
    ['submitRun', 'deleteRun'].flatMap((id) => [
      [`${id}: requests that are broken`, [...beside, `broken ${id}`]],
      [`${id}: requests without the right credentials`, [...beside, `unauthorized ${id}`]],
    ]),
  ),
  // Only a job that could be stopped shows that it was not.
  ...Object.fromEntries(
    [
      ['requests that are broken', 'broken stopRun'],
      ['requests without the right credentials', 'unauthorized stopRun'],
    ].map(([what, faulty]) => [
      `stopRun: ${what}`,
      ['valid submitRun', ...beside, faulty, 'stop stopRun', 'poll getRun'],
    ]),
  ),
  'requests that mean no operation': ['unknown path', 'wrong method'],
};

function sentBy({ exchanges }: Verdict, story: string): readonly string[] {
  const ofStory = exchanges.filter((each) => each.story === story);
  return [...new Set(ofStory.map(({ intent, operationId = '' }) => `${intent.kind} ${operationId}`.trim()))];
}

describe('against a server that lets itself be asked for a course', () => {
  it.each(Object.keys(wanted))('%s', (story) => {
    expect(sentBy(verdict, story)).toEqual(wanted[story]);
  });

  it('no other story sends anything', () => {
    expect([...new Set(verdict.exchanges.map(({ story }) => story))].toSorted()).toEqual(
      Object.keys(wanted).toSorted(),
    );
  });

  it('faulty requests come last, so that what they spoil shows in nothing else', () => {
    const isFaulty = /broken|unauthorized|path|method/;
    const first = verdict.exchanges.findIndex(({ intent }) => isFaulty.test(intent.kind));
    const after = verdict.exchanges.slice(first).map(({ story }) => story);
    expect(after.filter((story) => !/broken|credentials|no operation/.test(story))).toEqual([]);
  });

  it('there is one of each example of a body, and values at the edges of all constraints', () => {
    const allowed = verdict.exchanges.filter(({ story }) => story === 'submitRun: requests that are allowed');
    const bodies = allowed.map(({ request }) => JSON.parse(request.body ?? 'null'));
    const copies = bodies.map((body) => body.copies);
    expect(bodies).toEqual(
      expect.arrayContaining([expect.objectContaining({ title: 'Poster' }), { title: 'Flyer', copies: 500 }]),
    );
    expect([Math.min(...copies), Math.max(...copies)]).toEqual([1, 500]);
    expect(new Set(bodies.map(({ paper }) => paper))).toEqual(new Set([undefined, 'A4', 'A3']));
  });
});

describe('against one that goes its own way', () => {
  it('jobs are sent once for each submission, nothing is held, and the run gets to its end', async () => {
    const { twin, verify } = createVerifiedTwin(press);
    const fetch = async (request: Request): Promise<Response> => {
      const headers = new Headers(request.headers);
      headers.delete('prefer');
      return twin.fetch(new Request(request, { headers }));
    };
    const own = await verify({ fetch });
    expect(sentBy(own, 'submitRun: a job that ends in success')).toContain('poll getRun');
    expect(sentBy(own, 'submitRun: a job that ends in failure')).toEqual([]);
    expect(sentBy(own, 'stopRun: a job that is queued')).toContain('stop stopRun');
    expect(sentBy(own, 'stopRun: a job that is printing')).toEqual([]);
    expect(own.findings).toEqual([]);
    expect(own.undone).toEqual([]);
    const asking = own.exchanges.filter(({ request }) => request.headers.prefer !== undefined);
    expect(asking).toHaveLength(1);
  });
});
