import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/diff/change.ts';
import { compareSides } from '../../src/diff/compare-sides.ts';
import type { Side } from '../../src/diff/side.ts';
import { type Edit, edited } from './edited.ts';

/** Changes that can be made beside one another. */
const changes: readonly (readonly Edit[])[] = [
  [
    ['initial: cold', 'initial: hot'],
    ['next: {done: 9, cracked: 1}', 'next: {done: 9, cracked: 1, cold: 0}'],
  ],
  [
    ['      done: {', '      melted: {outcome: failure}\n      done: {'],
    ['next: {hot: 1}', 'next: {hot: 1, melted: 0}'],
  ],
  [['      off: {outcome: canceled}', '      off: {outcome: failure}']],
  [['max: 3, status: 429}\n', 'max: 3, status: 429}\n      - {max: 1, status: 429, by: $job.group}\n']],
  [['            pots: {operationId: listPots}\n', '']],
  [['            Retry-After: {schema: {type: integer}}\n', '']],
  [['Location: {required: true, ', 'Location: {']],
  [['fault: {type: string, x-job-view: $job.failure}', 'fault: {type: string}']],
  [['readFiring', 'getFiring']],
  [['        ended:\n', '        final:\n']],
  [['/firings/{id}/stop', '/firings/{id}/cancel']],
  [['stopFiring', 'cancelFiring']],
  [['security: [{key: []}]', 'security: [{key: []}, {token: []}]']],
  [["        '202':\n          description: Begun", "        '201':\n          description: Begun"]],
  // Last: the others look for the old spelling.
  [['cold', 'COLD']],
];

/** A document with some of the changes. */
const anySide: fc.Arbitrary<Side> = fc
  .subarray([...changes])
  .map((chosen) => edited('test/diff/kiln.yaml', chosen.flat()));

/** What a kind of change adds or removes, and where. */
function touched(found: readonly Change[], word: 'added' | 'removed'): string[] {
  return found
    .filter(({ id }) => id.endsWith(`-${word}`) && id !== 'security-added')
    .map(({ id, before, after }) => `${id.replace(`-${word}`, '')} ${word === 'added' ? after : before}`)
    .sort();
}

describe('a comparison', () => {
  it('of a document with itself finds nothing', () => {
    fc.assert(
      fc.property(anySide, (side) => {
        expect(compareSides(side, structuredClone(side))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('finds gone what the opposite one finds new', () => {
    fc.assert(
      fc.property(anySide, anySide, (one, other) => {
        const [there, back] = [compareSides(one, other), compareSides(other, one)];
        expect(touched(there, 'added')).toEqual(touched(back, 'removed'));
        expect(touched(there, 'removed')).toEqual(touched(back, 'added'));
      }),
      { numRuns: 100 },
    );
  });
});
