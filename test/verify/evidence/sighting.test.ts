import { describe, expect, it } from 'vitest';
import type { JobView } from '../../../src/client/client-contract.ts';
import { statesIn } from '../../../src/verify/evidence/sighting.ts';
import { press } from '../exchange-of.ts';

const life = press.contract.lifecycles.run;
if (life === undefined) throw new Error('The press has runs.');

describe('states that are told by signs', () => {
  const view: JobView = {
    signs: {
      queued: { is: { '/open': true } },
      printing: { is: { '/open': true } },
      printed: { is: { '/open': false } },
      jammed: { is: { '/open': false } },
    },
  };

  it.each([
    ['of one outcome are all possible', { open: true }, { states: ['queued', 'printing'] }],
    ['of different outcome are not told, which is nothing strange', { open: false }, { states: [] }],
    ['of none are strange', { open: 3 }, { states: [], strange: { pointer: '/runs/0', value: { open: 3 } } }],
  ])('%s', (_, shown, wanted) => {
    expect(statesIn(view, life, shown, '/runs/0')).toEqual(wanted);
  });
});
