import { lifecycleGraph } from '../../src/rules/lifecycle-graph.ts';
import { testRule } from './rule-table.ts';

const states = '/x-jobs/report/states';

testRule(lifecycleGraph, {
  variations: [
    {
      name: 'a state that only a move of weight 0 leads to',
      patch: { [`${states}/writing/next`]: { done: 1, failed: 0 } },
    },
    {
      name: 'a state that only a stop leads to',
      patch: {
        [`${states}/queued/stop`]: 'canceling',
        [`${states}/canceling`]: { stay: 'PT1S', next: { canceled: 1 } },
      },
    },
    { name: 'a circle that has a way out', patch: { [`${states}/writing/next/queued`]: 5 } },
  ],
  breaches: [
    {
      name: 'an initial state that does not exist',
      patch: { '/x-jobs/report/initial': 'queud' },
      pointer: '/x-jobs/report/initial',
      message:
        '"queud" is not a state of this lifecycle. Its states: "queued", "writing", "done", "failed", "canceled". Did you mean "queued"?',
    },
    {
      name: 'a move to a state that does not exist',
      patch: { [`${states}/queued/next/running`]: 1 },
      pointer: `${states}/queued/next/running`,
      message: '"running" is not a state',
    },
    {
      name: 'a stop that leads to a state that does not exist',
      patch: { [`${states}/queued/stop`]: 'cancelled' },
      pointer: `${states}/queued/stop`,
      message: 'Did you mean "canceled"?',
    },
    {
      name: 'a state that nothing leads to',
      patch: { [`${states}/lost`]: { outcome: 'failure' } },
      pointer: `${states}/lost`,
      message: 'no move leads to the state "lost" from "queued". Add it to the next',
    },
    {
      name: 'a state whose moves run in a circle',
      patch: {
        [`${states}/writing/next`]: { done: 9, failed: 1, proofs: 1 },
        [`${states}/proofs`]: { stay: 'PT1S', next: { proofs: 1, done: 0 } },
      },
      pointer: `${states}/proofs`,
      message: 'the state "proofs" leads to no final state by moves of a weight above 0: its jobs would never end.',
    },
    {
      name: 'a state whose moves all have weight 0',
      patch: { [`${states}/queued/next`]: { writing: 0 } },
      pointer: `${states}/queued/next`,
      message: 'every move from the state "queued" has weight 0',
    },
    {
      name: 'a stay that is upside down',
      patch: { [`${states}/writing/stay`]: ['PT1M', 'PT5S'] },
      pointer: `${states}/writing/stay`,
      message: 'the stay ["PT1M","PT5S"] is longest before it is shortest. Write the shorter duration first.',
    },
  ],
});
