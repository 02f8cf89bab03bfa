import { testChanges } from './rule-table.ts';

const firing = '/x-jobs/firing';
const states = `${firing}/states`;

testChanges('moves', [
  {
    name: 'one is a shortcut',
    edits: [['next: {hot: 1}', 'next: {hot: 1, cracked: 0}']],
    wanted: [['move-added', 'safe', undefined, `${states}/cold/next/cracked`]],
  },
  {
    name: 'one leads back',
    edits: [['next: {done: 9, ', 'next: {done: 9, cold: 1, ']],
    wanted: [['move-added', 'risky', undefined, `${states}/hot/next/cold`]],
  },
  {
    name: 'one is gone',
    edits: [
      ['next: {hot: 1}', 'next: {hot: 1, cracked: 0}'],
      ['done: 9, cracked: 1', 'done: 9'],
    ],
    wanted: [
      ['move-added', 'safe', undefined, `${states}/cold/next/cracked`],
      ['move-removed', 'safe', `${states}/hot/next/cracked`],
    ],
  },
]);

testChanges('outcomes', [
  {
    name: 'a state is no longer final',
    edits: [['done: {outcome: success, stay: P1D}', 'done: {stay: PT1S, next: {cracked: 1}}']],
    wanted: [['finality-changed', 'breaking', `${states}/done`, `${states}/done`]],
  },
  {
    name: 'a state is final now',
    edits: [
      ['hot: {stay: PT20S, next: {done: 9, cracked: 1}, stop: off}', 'hot: {outcome: success}'],
      ['next: {hot: 1}', 'next: {hot: 1, done: 1, cracked: 1}'],
    ],
    wanted: [
      ['finality-changed', 'breaking', `${states}/hot`, `${states}/hot`],
      ['move-added', 'safe', undefined, `${states}/cold/next/done`],
      ['move-added', 'safe', undefined, `${states}/cold/next/cracked`],
    ],
  },
  {
    name: 'a final state means another end',
    edits: [['off: {outcome: canceled}', 'off: {outcome: failure}']],
    wanted: [['outcome-changed', 'breaking', `${states}/off/outcome`, `${states}/off/outcome`]],
  },
]);

testChanges('stops', [
  {
    name: 'jobs in a state can be stopped',
    given: [['cracked: 1}, stop: off}', 'cracked: 1}}']],
    edits: [['done: 9, cracked: 1}}', 'done: 9, cracked: 1}, stop: off}']],
    wanted: [['stop-added', 'safe', undefined, `${states}/hot/stop`]],
  },
  {
    name: 'a stop leads to an end of the same kind',
    given: [
      ['{hot: 1}', '{hot: 1, smashed: 0}'],
      ['      off: {', '      smashed: {outcome: canceled}\n      off: {'],
    ],
    edits: [['cracked: 1}, stop: off}', 'cracked: 1}, stop: smashed}']],
    wanted: [['stop-changed', 'safe', `${states}/hot/stop`, `${states}/hot/stop`]],
  },
  {
    name: 'jobs that nobody can stop can no longer be stopped',
    given: [['      x-job: {stop: {status: 200, where: {$job.id: $request.path.id}}}\n', '']],
    edits: [['cracked: 1}, stop: off}', 'cracked: 1}}']],
    wanted: [['stop-removed', 'safe', `${states}/hot/stop`]],
  },
  {
    name: 'jobs in a state can no longer be stopped',
    edits: [['cracked: 1}, stop: off}', 'cracked: 1}}']],
    wanted: [['stop-removed', 'breaking', `${states}/hot/stop`]],
  },
  {
    name: 'a stop leads to an end of another kind',
    edits: [['cracked: 1}, stop: off}', 'cracked: 1}, stop: cracked}']],
    wanted: [['stop-changed', 'risky', `${states}/hot/stop`, `${states}/hot/stop`]],
  },
]);

testChanges('partial results', [
  {
    name: 'a state shows the result that is there',
    edits: [['hot: {stay', 'hot: {partial: true, stay']],
    wanted: [['partial-result-changed', 'risky', `${states}/hot`, `${states}/hot`]],
  },
]);
