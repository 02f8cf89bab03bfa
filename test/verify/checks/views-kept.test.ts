import { describe, expect, it } from 'vitest';
import { viewsKept } from '../../../src/verify/checks/views-kept.ts';
import { evidenceOf } from '../exchange-of.ts';
import { pressChangedBy } from './changed-press.ts';
import { breachesIn, breachesOf, list, look, run, submitted, told } from './press-life.ts';

const location = (url: string) => ({ headers: { location: url, 'retry-after': '1' } });

describe('views-kept', () => {
  it.each([
    ['what was submitted', [submitted('queued'), look('printed'), list([run('printed')])]],
    [
      'a URL below the server of the document',
      [submitted('queued', {}, location('https://press.example.com/v1/runs/run-7'))],
    ],
    [
      'an id that is percent-encoded in a URL',
      [submitted('queued', { id: 'a b' }, location('https://press.example.com/v1/runs/a%20b'))],
    ],
    ['a URL that is relative to the request', [submitted('queued', {}, location('/v1/runs/run-7'))]],
    ['a job of which the submission is unknown', [look('queued', { title: 'Anything', press: 'any' })]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(viewsKept, said)).toEqual([]);
  });

  it.each([
    [
      'an echo',
      [submitted('queued', { title: 'Flyer' })],
      '"Flyer" stands at "/title"; expected: "Poster", by the view',
    ],
    ['a parameter', [submitted('queued'), look('queued', { press: 'press-2' })], 'expected: "press-1"'],
    ['what is missing', [submitted('queued', { title: undefined })], 'nothing stands at "/title"'],
    ['a list', [submitted('queued'), list([run('queued', { title: 'x' })])], '"x" stands at "/runs/0/title"'],
    [
      'a result',
      [submitted('queued'), look('printed', { url: 'https://x.test' })],
      'expected: "https://files.example.com/run-7.pdf"',
    ],
    [
      'a header',
      [submitted('queued', {}, location('https://press.example.com/v1/runs/run-8'))],
      'stands at the header location',
    ],
    [
      'a header with a relative URL',
      [submitted('queued', {}, location('/v1/runs/run-8'))],
      '"/v1/runs/run-8" stands at the header location',
    ],
  ])('finds another value in %s', (_, said, wanted) => {
    expect(told(breachesOf(viewsKept, said))).toEqual([expect.stringContaining(wanted)]);
  });

  it('knows words for states, and where there are none', async () => {
    const changed = await pressChangedBy('error: $job.failure', 'error: {$state: {printed: fine, canceled: off}}');
    const judged = (state: string, error?: string) =>
      told(breachesIn(viewsKept, evidenceOf(changed, [look(state, { error })])));
    expect(judged('printed', 'fine')).toEqual([]);
    expect(judged('queued')).toEqual([]);
    expect(judged('canceled', 'fine')).toEqual([expect.stringContaining('expected: "off"')]);
    expect(judged('queued', 'fine')).toEqual([expect.stringContaining('expected: nothing there')]);
  });

  it('knows what absence means', async () => {
    const changed = await pressChangedBy(
      'error: $job.failure',
      'error: {$state: {printed: true, canceled: false}}',
      'error: {type: string}',
      'error: {type: boolean, default: false}',
    );
    const judged = (state: string, error?: boolean) =>
      breachesIn(viewsKept, evidenceOf(changed, [look(state, { error })])).length;
    expect([judged('printed', true), judged('canceled'), judged('queued', false), judged('queued')]).toEqual([
      0, 0, 0, 0,
    ]);
    expect([judged('printed'), judged('queued', true), judged('canceled', true)]).toEqual([1, 1, 1]);
  });

  it('lets absence climb from what cannot be told', async () => {
    const changed = await pressChangedBy(
      'error: $job.failure',
      'error: {code: 7, why: $job.failure}',
      'url: $job.result#/url',
      'url: {code: 8}',
    );
    const judged = (more: object) => told(breachesIn(viewsKept, evidenceOf(changed, [look('jammed', more)])));
    expect(judged({ url: { code: 8 }, error: undefined })).toEqual([]);
    expect(judged({ url: { code: 8 }, error: { why: 'Ink' } })).toEqual([expect.stringContaining('at "/error/code"')]);
    expect(judged({ error: { code: 7 } })).toEqual([expect.stringContaining('at "/url/code"')]);
  });

  it('wants no more than was asked for', async () => {
    const sparse = await pressChangedBy(
      '{read: {where: {$job.id: $request.path.runId}}}',
      '{read: {where: {$job.id: $request.path.runId}, sparse: {fields: $request.query.fields}}}',
      '      operationId: getRun\n',
      '      operationId: getRun\n      parameters: [{name: fields, in: query, schema: {type: string}}]\n',
    );
    const asked = { parameters: [['query', 'fields', 'id']] } as const;
    const judged = (said: object) =>
      breachesIn(viewsKept, evidenceOf(sparse, [submitted('queued'), look('queued', { title: undefined }, said)]));
    expect(judged(asked)).toEqual([]);
    expect(judged({})).toHaveLength(1);
  });

  it('keeps header values of requests out of messages', async () => {
    const changed = await pressChangedBy('press: $request.path.pressId', 'press: $request.header.authorization');
    expect(breachesIn(viewsKept, evidenceOf(changed, [submitted('queued')]))).toEqual([]);
  });
});
