import { describe, expect, it } from 'vitest';
import { isReachable, movesOf } from '../../../src/verify/coverage/reachable.ts';
import { contractOf, firing } from '../../contract-compiler/contract-of.ts';

const read = `
paths:
  /pots/{id}:
    get:
      operationId: getPot
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses: {'200': {description: A pot., content: {application/json: {schema: {x-job-view: {state: $job.state}}}}}}
`;
const { states = {} } = contractOf(firing + read).lifecycles.firing ?? {};
const moves = movesOf({ states });

describe('the moves of a lifecycle', () => {
  it('are those that jobs make, and the stop, each once', () => {
    expect(moves).toMatchObject({ cold: { next: ['hot', 'off'] }, hot: { next: ['done', 'cracked', 'off'] } });
    const { cold } = states;
    expect(movesOf({ states: { ...(cold && { cold: { ...cold, stop: 'hot' } }) } })).toEqual({
      cold: { next: ['hot'] },
    });
  });

  it.each([
    [['cold'], ['done'], true],
    [['cold'], ['cold'], true],
    [['cold', 'done'], ['hot'], true],
    [['hot'], ['cold'], false],
    [['done'], ['cracked', 'off'], false],
  ])('from %s to %s: %s', (from, to, wanted) => {
    expect(isReachable(moves, from, to)).toBe(wanted);
  });
});
