import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

describe('arrays', () => {
  const body = { pots: [{ name: 'a', lids: [1, 2] }, { name: 'b' }] };
  const submit = '{input: $request.body#/pots}';

  it('with a view show each element as $item and its number as $index', async () => {
    const schema =
      '{type: array, x-job-view: $job.input, items: {type: object, x-job-view: {n: $index, is: $item#/name, of: $job.state}}}';
    expect(await show({ schema, submit, body })).toEqual([
      { n: 0, is: 'a', of: 'cold' },
      { n: 1, is: 'b', of: 'cold' },
    ]);
  });

  it('with a view within a view speak of the inner element', async () => {
    const schema =
      '{type: array, x-job-view: $job.input, items: {type: object, properties: {lids: {type: array, x-job-view: $item#/lids, items: {type: object, x-job-view: {lid: $item, n: $index}}}}, x-job-view: {name: $item#/name}}}';
    expect(await show({ schema, submit, body })).toEqual([
      {
        name: 'a',
        lids: [
          { lid: 1, n: 0 },
          { lid: 2, n: 1 },
        ],
      },
      { name: 'b' },
    ]);
  });

  it('without items of their own show what they have', async () => {
    const schema = '{type: array, x-job-view: $job.input}';
    expect(await show({ schema, submit, body })).toEqual(body.pots);
  });

  it('without a view repeat for each job', async () => {
    const schema = '{type: array, items: {type: object, x-job-view: {s: $job.state}}}';
    expect(await show({ schema })).toEqual([{ s: 'cold' }]);
  });

  it('go without the items that are absent', async () => {
    const items = '{type: object, required: [a], x-job-view: {a: $job.ended}}';
    expect(await show({ schema: `{type: array, items: ${items}}` })).toEqual([]);
    const named = '{type: object, required: [is], x-job-view: {n: $index, is: $item#/name}}';
    const schema = `{type: array, x-job-view: $job.input, items: ${named}}`;
    expect(await show({ schema, submit, body: { pots: [{}, { name: 'b' }] } })).toEqual([{ n: 1, is: 'b' }]);
  });

  it('that view no array are absent', async () => {
    const schema =
      '{type: object, properties: {a: {type: array, x-job-view: $request.query.note, items: {x-job-view: $item}}}, x-job-view: {s: 1}}';
    expect(await show({ schema, query: '?note=text' })).toEqual({ s: 1 });
  });
});
