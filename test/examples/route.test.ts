import { describe, expect, it } from 'vitest';
import { expectRoute, moveOn, type Route } from '../../examples/page/route.ts';
import type { ClientContract } from '../../src/client/client-contract.ts';

/** A print job: proofs may be sent back, and a printer can jam. */
const print: ClientContract['lifecycles'][string] = {
  queued: { next: ['jammed', 'proof', 'canceled'] },
  proof: { next: ['queued', 'printing'] },
  printing: { next: ['jammed', 'printed'] },
  jammed: { next: [], outcome: 'failure' },
  canceled: { next: [], outcome: 'canceled' },
  printed: { next: [], outcome: 'success' },
};

describe('the route of a job', () => {
  it('is expected to lead to success, past failures and without going in circles', () => {
    expect(expectRoute(print, 'queued')).toEqual({ states: ['queued', 'proof', 'printing', 'printed'], at: -1 });
  });

  it('is just the beginning where no success is in reach', () => {
    expect(expectRoute({ stuck: { next: [] } }, 'stuck')).toEqual({ states: ['stuck'], at: -1 });
  });

  it.each([
    ['as expected', ['queued', 'proof'], { states: ['queued', 'proof', 'printing', 'printed'], at: 1 }],
    [
      'past a state that nobody saw',
      ['queued', 'printed'],
      { states: ['queued', 'proof', 'printing', 'printed'], at: 3 },
    ],
    ['into a failure', ['queued', 'printing', 'jammed'], { states: ['queued', 'proof', 'printing', 'jammed'], at: 3 }],
    ['into a failure at once', ['jammed'], { states: ['jammed'], at: 0 }],
    ['out of the queue', ['queued', 'canceled'], { states: ['queued', 'canceled'], at: 1 }],
  ])('goes on %s', (_, seen, wanted) => {
    const walked = seen.reduce<Route>((route, state) => moveOn(route, state, print), expectRoute(print, 'queued'));
    expect(walked).toEqual(wanted);
  });
});
