import { describe, expect, it } from 'vitest';
import type { ClientLifecycle, JobView } from '../../src/client/client-contract.ts';
import { readJob } from '../../src/client/read-job.ts';
import type { Lifecycle, Outcome } from '../../src/contract/contract.ts';
import type { Json } from '../../src/contract/template.ts';
import { type AnswerTemplates, toJobView } from '../../src/generate/to-job-view.ts';
import { studio } from './fixtures/studio.ts';
import { warehouse } from './fixtures/warehouse.ts';

const headers = new Headers();

function read(view: JobView, body: unknown, lifecycle: ClientLifecycle, jobId: string = '7') {
  return readJob({ view, body, headers }, lifecycle, jobId, 'read it');
}

/** A lifecycle with these outcomes, as a client knows it; of a state with `partial`, the result shows already. */
function lifecycleOf(outcomes: Record<string, Outcome | null>, partial?: string) {
  const states: Lifecycle['states'] = Object.fromEntries(
    Object.entries(outcomes).map(([name, outcome]) => [
      name,
      { ...(outcome !== null && { outcome }), stayMs: null, next: {}, log: [], partial: name === partial },
    ]),
  );
  return {
    /** Reads a body that is written by templates. */
    read: (templates: AnswerTemplates, body: unknown) => read(toJobView(templates, states), body, { states: outcomes }),
  };
}

describe('a job whose state is a value', () => {
  const [view] = studio.views;
  const { job } = studio.lifecycles;

  it.each([
    [{ status: 'in_progress' }, { states: ['in_progress'], outcome: undefined, result: undefined, failure: undefined }],
    [{ status: 'stopped' }, { states: ['stopped'], outcome: 'canceled', result: undefined, failure: undefined }],
    [
      { status: 'succeeded', new_task: { gid: '9' }, new_project: null },
      { states: ['succeeded'], outcome: 'success', result: { new_task: { gid: '9' } }, failure: undefined },
    ],
    [
      { status: 'failed', message: { code: 4 } },
      { states: ['failed'], outcome: 'failure', result: undefined, failure: { code: 4 } },
    ],
    // What else the views promise is for those to judge who check servers: nothing is read that has no place in the state.
    [
      { status: 'succeeded', message: 'odd' },
      { states: ['succeeded'], outcome: 'success', failure: undefined },
    ],
    [
      { status: 'failed', message: 'disk full', new_task: { gid: '9' } },
      { states: ['failed'], result: undefined, failure: 'disk full' },
    ],
  ])('reads %j', (data, wanted) => {
    expect(read(view, { data }, job)).toMatchObject(wanted);
  });

  it.each([
    [{ data: { status: 'done' } }, 'done'],
    [{ data: { status: null } }, null],
    [{ data: { status: 3 } }, 3],
    [{ data: {} }, undefined],
    [{ data: null }, undefined],
    [['in_progress'], undefined],
    [undefined, undefined],
  ])('finds no state in %j', (body, value) => {
    const names = ['not_started', 'in_progress', 'succeeded', 'failed', 'stopped'];
    expect(() => read(view, body, job)).toThrow(
      expect.objectContaining({ name: 'ContractError', jobId: '7', pointer: '/data/status', value, allowed: names }),
    );
  });

  it('finds no job in a body that is no JSON', () => {
    expect(() => read(view, '<html>', job)).toThrow(expect.objectContaining({ pointer: '', value: '<html>' }));
  });
});

describe('a job whose state is told by conditions', () => {
  const view = warehouse.views[1];
  const lifecycle = warehouse.lifecycles.export;
  const response = { url: 'https://files.example/1' };

  it.each([
    ['a default that is not sent', {}, { states: ['waiting', 'running'], outcome: undefined }],
    ['a literal', { done: false }, { states: ['waiting', 'running'], outcome: undefined }],
    ['a result that is there already', { done: false, response }, { states: ['waiting', 'running'] }],
    ['a result', { done: true, response }, { states: ['succeeded'], outcome: 'success', result: response }],
    [
      'a failure',
      { done: true, error: { code: 13 } },
      { states: ['failed'], outcome: 'failure', failure: { code: 13 } },
    ],
    ['null for what is absent', { done: true, error: null, response }, { states: ['succeeded'], outcome: 'success' }],
    [
      'the state that most literals speak for',
      { done: true, error: { code: 1, message: 'Canceled' } },
      { states: ['canceled'], outcome: 'canceled', failure: undefined },
    ],
  ])('by %s', (_what, body, wanted) => {
    expect(read(view, body, lifecycle)).toMatchObject(wanted);
  });

  it.each([
    ['the end without a result or a failure', { done: true }],
    ['a result and a failure', { done: true, response, error: { code: 13 } }],
    ['a failure before the end', { done: false, error: { code: 13 } }],
    ['a literal of no state', { done: 'yes' }],
    ['no object', 'done'],
  ])('finds no state in %s', (_what, body) => {
    const allowed = ['waiting', 'running', 'succeeded', 'failed', 'canceled'];
    expect(() => read(view, body, lifecycle)).toThrow(
      expect.objectContaining({ name: 'ContractError', pointer: '', value: body, allowed }),
    );
  });

  it('does not choose between outcomes', () => {
    const { read } = lifecycleOf({ running: null, good: 'success', bad: 'failure' });
    const blind = { body: { done: { $state: { running: false, good: true, bad: true } } } };
    expect(read(blind, { done: false }).states).toEqual(['running']);
    expect(() => read(blind, { done: true })).toThrow(/"\/?", the contract running, good, bad/);
  });

  it('reads the end by its time, and takes a default for absence', () => {
    const { read } = lifecycleOf({ running: null, good: 'success', bad: 'failure' });
    const times = {
      body: { end: '$job.ended', fault: { $state: { bad: '$job.failure' } } },
      defaults: { '/end': '', '/fault': 'none' },
    };
    expect(read(times, { end: '', fault: 'none' }).states).toEqual(['running']);
    expect(read(times, { end: '10:30', fault: 'none' }).states).toEqual(['good']);
    expect(read(times, { end: '10:30', fault: 'broken' })).toMatchObject({ states: ['bad'], failure: 'broken' });
  });

  it('compares literals as a whole, lists among them', () => {
    const { read } = lifecycleOf({ running: null, good: 'success', bad: 'failure' });
    const listed = { body: { faults: { $state: { running: null, good: [], bad: ['$job.failure'] } } } };
    expect(read(listed, { faults: null }).states).toEqual(['running']);
    expect(read(listed, { faults: [] }).states).toEqual(['good']);
    expect(read(listed, { faults: ['broken'] })).toMatchObject({ states: ['bad'], failure: 'broken' });
  });
});

describe('the parts of a result', () => {
  const body = {
    done: { $state: { running: false, good: true, bad: true } },
    'a/b': '$job.result#/a',
    c: '$job.result#/c',
  };
  const outcomes = { running: null, good: 'success', bad: 'failure' } as const;

  it('may be missing in a success, and may not be there in a failure', () => {
    const { read } = lifecycleOf(outcomes);
    expect(read({ body }, { done: true, 'a/b': 1 })).toMatchObject({ states: ['good'], result: { a: 1 } });
  });

  it('may be missing in a failure that is told in parts', () => {
    const { read } = lifecycleOf({ running: null, bad: 'failure' });
    const parts = { body: { done: { $state: { running: false, bad: true } }, code: '$job.failure#/code' } };
    expect(read(parts, { done: true })).toMatchObject({ states: ['bad'], failure: undefined });
    expect(read(parts, { done: true, code: 4 })).toMatchObject({ failure: { code: 4 } });
  });

  it('are not there where they have the default', () => {
    const { read } = lifecycleOf(outcomes);
    const failed = { body: { ...body, fault: '$job.failure' }, defaults: { '/a~1b': '' } };
    expect(read(failed, { done: true, 'a/b': '', fault: 'f' })).toMatchObject({ states: ['bad'], failure: 'f' });
    expect(() => read(failed, { done: true, 'a/b': 'x', fault: 'f' })).toThrow('the contract running, good, bad');
  });

  it('are read before the end where the state shows them already', () => {
    const templates = { body: { s: '$job.state', a: '$job.result#/a' } };
    const answer = { s: 'running', a: 1 };
    expect(lifecycleOf(outcomes, 'running').read(templates, answer).result).toEqual({ a: 1 });
    expect(lifecycleOf(outcomes).read(templates, answer).result).toBeUndefined();
    const failed = { s: 'bad', a: 1 };
    expect(lifecycleOf(outcomes, 'running').read(templates, failed).result).toBeUndefined();
  });
});

describe('a result', () => {
  it.each<[how: string, body: Json, answer: unknown, wanted: unknown]>([
    ['as a whole', { s: '$job.state', r: '$job.result' }, { s: 'done', r: [1, 2] }, [1, 2]],
    [
      'in its parts',
      { s: '$job.state', a: '$job.result#/a', b: { c: '$job.result#/b' } },
      { s: 'done', a: 1, b: { c: 0 } },
      { a: 1, b: 0 },
    ],
    [
      'in parts of parts',
      { s: '$job.state', x: '$job.result#/a/b', y: '$job.result#/a/c' },
      { s: 'done', x: 1, y: 2 },
      { a: { b: 1, c: 2 } },
    ],
    ['in parts with odd names', { s: '$job.state', x: '$job.result#/a~1b~0c' }, { s: 'done', x: 1 }, { 'a/b~c': 1 }],
    [
      'in the part that is there',
      { s: '$job.state', a: '$job.result#/a', b: '$job.result#/b' },
      { s: 'done', a: null, b: 2 },
      { b: 2 },
    ],
    ['by state', { s: '$job.state', r: { $state: { done: { ok: '$job.result' } } } }, { s: 'done', r: { ok: 5 } }, 5],
    ['not at all', { s: '$job.state', r: '$job.result' }, { s: 'done', r: null }, undefined],
  ])('is read %s', (_how, body, answer, wanted) => {
    expect(lifecycleOf({ done: 'success' }).read({ body }, answer).result).toStrictEqual(wanted);
  });
});

it('a result may be the body itself', () => {
  const view = toJobView(
    { body: '$job.result' },
    { done: { outcome: 'success', stayMs: null, next: {}, log: [], partial: false } },
  );
  const job = read({ ...view, signs: { done: { has: [''] } } }, [1, 2], { states: { done: 'success' } });
  expect(job.result).toEqual([1, 2]);
});
