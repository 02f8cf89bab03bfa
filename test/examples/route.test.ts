import { describe, expect, it } from 'vitest';
import { expectRoute, moveOn, type Route, type States } from '../../examples/page/route.ts';

/** A print job: proofs may be sent back, and a printer can jam. */
const print: States = {
  queued: { next: { jammed: 0, proof: 3, canceled: 1 } },
  proof: { next: { queued: 1, printing: 2 } },
  printing: { next: { jammed: 0, printed: 1 } },
  jammed: { next: {}, outcome: 'failure' },
  canceled: { next: {}, outcome: 'canceled' },
  printed: { next: {}, outcome: 'success' },
};

describe('the route of a job', () => {
  it('is expected to lead to success, past failures and without going in circles', () => {
    expect(expectRoute(print, 'queued')).toEqual({ states: ['queued', 'proof', 'printing', 'printed'], at: -1 });
  });

  it('is just the beginning where no success is in reach', () => {
    expect(expectRoute({ stuck: { next: {} } }, 'stuck')).toEqual({ states: ['stuck'], at: -1 });
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
