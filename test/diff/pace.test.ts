import { testChanges } from './rule-table.ts';

const firing = '/x-jobs/firing';
const states = `${firing}/states`;
const limits = `${firing}/limits`;

testChanges('pace', [
  {
    name: 'moves are made as often as before',
    edits: [['done: 9, cracked: 1', 'done: 18, cracked: 2']],
    wanted: [],
  },
  {
    name: 'moves are made more often',
    edits: [['done: 9, cracked: 1', 'done: 1, cracked: 1']],
    wanted: [['weights-changed', 'safe', `${states}/hot/next`, `${states}/hot/next`]],
  },
  {
    name: 'a short state is many times as long',
    edits: [['cold: {stay: PT1S', 'cold: {stay: PT10S']],
    wanted: [['stay-changed', 'safe', `${states}/cold/stay`, `${states}/cold/stay`]],
  },
  {
    name: 'a state makes the job take more than twice as long',
    edits: [['PT20S', '[PT20S, PT50S]']],
    wanted: [['stay-changed', 'risky', `${states}/hot/stay`, `${states}/hot/stay`]],
  },
  {
    name: 'jobs can be read for a shorter time',
    edits: [
      ['success, stay: P1D', 'success, stay: PT1H'],
      ['{outcome: canceled}', '{outcome: canceled, stay: P1D}'],
    ],
    wanted: [
      ['retention-changed', 'risky', `${states}/done/stay`, `${states}/done/stay`],
      ['retention-changed', 'risky', undefined, `${states}/off/stay`],
    ],
  },
  {
    name: 'jobs can be read for ever',
    edits: [['success, stay: P1D', 'success']],
    wanted: [['retention-changed', 'safe', `${states}/done/stay`]],
  },
]);

testChanges('limits', [
  {
    name: 'one is new, with a status that submissions were said to answer',
    edits: [['status: 429}\n', 'status: 429}\n      - {max: 1, status: 429, by: $job.group}\n']],
    wanted: [['limit-added', 'risky', undefined, `${limits}/1`]],
  },
  {
    name: 'one is new, with another status',
    edits: [
      ['status: 429}\n', 'status: 429}\n      - {max: 1, status: 409, by: $job.group}\n'],
      ["        '429':\n", "        '409': {description: Busy}\n        '429':\n"],
    ],
    wanted: [['limit-added', 'breaking', undefined, `${limits}/1`]],
  },
  {
    name: 'one is tighter',
    edits: [['max: 3', 'max: 2']],
    wanted: [['limit-tightened', 'risky', `${limits}/0/max`, `${limits}/0/max`]],
  },
  {
    name: 'one is looser',
    edits: [['max: 3', 'max: 4']],
    wanted: [['limit-loosened', 'safe', `${limits}/0/max`, `${limits}/0/max`]],
  },
  {
    name: 'one is gone',
    edits: [['    limits:\n      - {max: 3, status: 429}\n', '']],
    wanted: [['limit-removed', 'safe', `${limits}/0`]],
  },
  {
    name: 'one refuses with another status',
    edits: [
      ['status: 429}', 'status: 503}'],
      ["        '429':\n", "        '503': {description: Full}\n        '429':\n"],
    ],
    wanted: [['limit-status-changed', 'breaking', `${limits}/0/status`, `${limits}/0/status`]],
  },
]);
