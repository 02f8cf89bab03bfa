import { describe, expect, it } from 'vitest';
import type { JobView } from '../../src/client/client-contract.ts';
import { readJob, readJobId } from '../../src/client/read-job.ts';
import { studio } from './fixtures/studio.ts';
import { warehouse } from './fixtures/warehouse.ts';

const headers = new Headers();

function read(view: JobView, body: unknown, lifecycle: Parameters<typeof readJob>[1], jobId: string = '7') {
  return readJob({ view, body, headers }, lifecycle, jobId, 'read it');
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
    // What else the views promise is for those to judge who check servers.
    [
      { status: 'succeeded', message: 'odd' },
      { states: ['succeeded'], outcome: 'success', failure: 'odd' },
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
    ['in_progress', undefined],
    [undefined, undefined],
  ])('finds no state in %j', (body, value) => {
    const names = ['not_started', 'in_progress', 'succeeded', 'failed', 'stopped'];
    expect(() => read(view, body, job)).toThrow(
      expect.objectContaining({ name: 'ContractError', jobId: '7', pointer: '/data/status', value, allowed: names }),
    );
  });
});

describe('a job whose state is told by conditions', () => {
  const view = warehouse.views[2];
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
    const blind = { body: { done: { $state: { running: false, good: true, bad: true } } } };
    const lifecycles = {
      running: { next: [] },
      good: { next: [], outcome: 'success' },
      bad: { next: [], outcome: 'failure' },
    } as const;
    expect(read(blind, { done: false }, lifecycles).states).toEqual(['running']);
    expect(() => read(blind, { done: true }, lifecycles)).toThrow(/"\/?", the contract running, good, bad/);
  });

  it('reads the end by its time, and takes a default for absence', () => {
    const times = {
      body: { end: '$job.ended', fault: { $state: { bad: '$job.failure' } } },
      defaults: { '/end': '', '/fault': 'none' },
    };
    const lifecycles = {
      running: { next: [] },
      good: { next: [], outcome: 'success' },
      bad: { next: [], outcome: 'failure' },
    } as const;
    expect(read(times, { end: '', fault: 'none' }, lifecycles).states).toEqual(['running']);
    expect(read(times, { end: '10:30', fault: 'none' }, lifecycles).states).toEqual(['good']);
    expect(read(times, { end: '10:30', fault: 'broken' }, lifecycles)).toMatchObject({
      states: ['bad'],
      failure: 'broken',
    });
  });
});

describe('the parts of a result', () => {
  const view = {
    body: { done: { $state: { running: false, good: true, bad: true } }, 'a/b': '$job.result#/a', c: '$job.result#/c' },
  };
  const running = { next: [] };
  const lifecycles = {
    running,
    good: { next: [], outcome: 'success' },
    bad: { next: [], outcome: 'failure' },
  } as const;

  it('may be missing in a success, and may not be there in a failure', () => {
    expect(read(view, { done: true, 'a/b': 1 }, lifecycles)).toMatchObject({ states: ['good'], result: { a: 1 } });
  });

  it('may be missing in a failure that is told in parts', () => {
    const parts = { body: { done: { $state: { running: false, bad: true } }, code: '$job.failure#/code' } };
    const { running, bad } = lifecycles;
    expect(read(parts, { done: true }, { running, bad })).toMatchObject({ states: ['bad'], failure: undefined });
    expect(read(parts, { done: true, code: 4 }, { running, bad })).toMatchObject({ failure: { code: 4 } });
  });

  it('are not there where they have the default', () => {
    const defaults = { '/a~1b': '' };
    const failed = { body: { ...view.body, fault: '$job.failure' }, defaults };
    expect(read(failed, { done: true, 'a/b': '', fault: 'f' }, lifecycles)).toMatchObject({
      states: ['bad'],
      failure: 'f',
    });
    expect(() => read(failed, { done: true, 'a/b': 'x', fault: 'f' }, lifecycles)).toThrow(
      'the contract running, good, bad',
    );
  });
});

describe('a result', () => {
  const states = { done: { next: [], outcome: 'success' } } as const;

  it.each([
    ['as a whole', { s: '$job.state', r: '$job.result' }, { s: 'done', r: [1, 2] }, [1, 2]],
    ['of the body itself', '$job.result', [1, 2], [1, 2]],
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
    expect(read({ body }, answer, states).result).toStrictEqual(wanted);
  });
});

describe('the id', () => {
  it.each<[template: string, value: unknown, wanted: string | undefined]>([
    ['$job.id', '7', '7'],
    ['$job.id', 7, '7'],
    ['$job.id', 0, '0'],
    ['$job.id', 'a/b?c', 'a/b?c'],
    ['{$server}/jobs/{$job.id}', 'https://x.example/v1/jobs/7', '7'],
    ['{$server}/jobs/{$job.id}', 'https://x.example/jobs/jobs/7', '7'],
    ['{$server}/jobs/{$job.id}', 'https://x.example/v1/jobs/7#top', '7'],
    ['{$server}/jobs/{$job.id}/logs?from={$job.created}', 'https://x.example/jobs/7/logs?from=now', '7'],
    ['operations/{$job.id}', 'operations/7', '7'],
    ['operations/{$job.id}', 'things/7', undefined],
    ['operations/{$job.id}', 'operations/', undefined],
    ['operations/{$job.id}', 'operations/7/more', undefined],
    ['Job ({$job.id}).', 'Job (7).', '7'],
    ['$job.id', true, undefined],
    ['$job.id', null, undefined],
    ['$job.group', 'g', undefined],
    ['{$server}/groups/{$job.group}', 'https://x.example/groups/7', undefined],
  ])('shown as %s is read out of %j', (template, value, wanted) => {
    const answer = { view: { body: { at: template } }, body: { at: value }, headers };
    if (wanted !== undefined) expect(readJobId(answer, 'read it')).toBe(wanted);
    else
      expect(() => readJobId(answer, 'read it')).toThrow(
        expect.objectContaining({ name: 'ContractError', allowed: ['the id of the job'] }),
      );
  });

  it('of the first job counts where there are several', () => {
    const body = { jobs: [{ id: 6 }, { id: 7 }] };
    expect(readJobId({ view: warehouse.views[4], body, headers }, 'read it')).toBe('6');
  });

  it('is named with its header where the header does not show it', () => {
    const answer = { view: warehouse.views[0], body: undefined, headers: new Headers({ location: 'elsewhere' }) };
    expect(() => readJobId(answer, 'submit it')).toThrow(
      'Failed to submit it: the answer has "elsewhere" at "$response.header/location", the contract the id of the job.',
    );
  });
});
