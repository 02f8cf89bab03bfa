import { testChanges } from './rule-table.ts';

const firing = '/x-jobs/firing';
const states = `${firing}/states`;

testChanges('lifecycles', [
  {
    name: 'one is new',
    edits: [
      [
        'paths:\n',
        '  drying:\n    initial: wet\n    states: {wet: {stay: PT1S, next: {dry: 1}}, dry: {outcome: success}}\npaths:\n',
      ],
      ['submit: {}', 'submit: {lifecycle: firing}'],
      ['where:', 'lifecycle: firing, where:'],
      [
        "listPots\n      responses: {'200': {description: All pots",
        "listPots\n      x-job: {read: {lifecycle: drying, where: {}}}\n      responses: {'200': {description: All pots, content: {application/json: {schema: {type: array, items: {x-job-view: {state: $job.state}}}}}",
      ],
    ],
    wanted: [
      ['lifecycle-added', 'safe', undefined, '/x-jobs/drying'],
      ['role-added', 'safe', undefined, '/paths/~1pots/get/x-job'],
    ],
  },
  {
    name: 'one has another name',
    edits: [['  firing:\n', '  burning:\n']],
    wanted: [['lifecycle-renamed', 'risky', firing, '/x-jobs/burning']],
  },
  {
    name: 'one has given way to another',
    edits: [
      ['  firing:\n', '  burning:\n'],
      ['hot', 'red'],
      ['cold', 'gray'],
      ['off', 'out'],
    ],
    wanted: [
      ['lifecycle-removed', 'breaking', firing],
      ['lifecycle-added', 'safe', undefined, '/x-jobs/burning'],
    ],
  },
]);

testChanges('states', [
  {
    name: 'one is new',
    edits: [
      ['cold: {stay: PT1S, next: {hot: 1}', 'cold: {stay: PT1S, next: {hot: 1, warm: 0}'],
      ['      done: {', '      warm: {stay: PT1S, next: {hot: 1}}\n      done: {'],
    ],
    wanted: [['state-added', 'breaking', undefined, `${states}/warm`]],
  },
  {
    name: 'a final one is new',
    edits: [
      ['done: 9, ', 'done: 9, melted: 0, '],
      ['      done: {', '      melted: {outcome: failure}\n      done: {'],
    ],
    wanted: [['state-added', 'breaking', undefined, `${states}/melted`]],
  },
  {
    name: 'one is gone',
    edits: [
      ['      cold: {stay: PT1S, next: {hot: 1}, stop: off}\n', ''],
      ['initial: cold', 'initial: hot'],
    ],
    wanted: [
      ['initial-changed', 'risky', `${firing}/initial`, `${firing}/initial`],
      ['state-removed', 'safe', `${states}/cold`],
    ],
  },
  {
    name: 'a final one is gone',
    edits: [
      ['      cracked: {outcome: failure, stay: P1D}\n', ''],
      ['done: 9, cracked: 1', 'done: 9'],
      ['on: [done, cracked]', 'on: [done]'],
    ],
    wanted: [['state-removed', 'risky', `${states}/cracked`]],
  },
  {
    name: 'one is spelled otherwise',
    edits: [['done', 'fired']],
    wanted: [['state-renamed', 'breaking', `${states}/done`, `${states}/fired`]],
  },
  {
    name: 'all are written in capitals',
    edits: [
      ['cold', 'COLD'],
      ['hot', 'HOT'],
    ],
    wanted: [
      ['state-renamed', 'breaking', `${states}/cold`, `${states}/COLD`],
      ['state-renamed', 'breaking', `${states}/hot`, `${states}/HOT`],
    ],
  },
  {
    name: 'one has given way to another',
    edits: [
      ['hot: {stay: PT20S, next: {done: 9, cracked: 1}, stop: off}', 'red: {stay: PT20S, next: {done: 9, cracked: 1}}'],
      ['{hot: 1}', '{red: 1}'],
    ],
    wanted: [
      ['state-added', 'breaking', undefined, `${states}/red`],
      ['state-removed', 'safe', `${states}/hot`],
    ],
  },
]);

testChanges('states that only a stop leads to', [
  {
    name: 'are met by nobody where no operation stops jobs',
    given: [['      x-job: {stop: {status: 200, where: {$job.id: $request.path.id}}}\n', '']],
    edits: [
      ['stop: off', 'stop: smashed'],
      ['      off: {', '      smashed: {outcome: canceled}\n      off: {'],
      ['next: {hot: 1}', 'next: {hot: 1, off: 0}'],
    ],
    wanted: [
      ['state-added', 'safe', undefined, `${states}/smashed`],
      ['move-added', 'safe', undefined, `${states}/cold/next/off`],
      ['stop-changed', 'safe', `${states}/cold/stop`, `${states}/cold/stop`],
      ['stop-changed', 'safe', `${states}/hot/stop`, `${states}/hot/stop`],
    ],
  },
]);

testChanges('initial state', [
  {
    name: 'jobs begin elsewhere',
    edits: [
      ['initial: cold', 'initial: hot'],
      ['hot: {stay: PT20S, next: {', 'hot: {stay: PT20S, next: {cold: 0, '],
    ],
    wanted: [
      ['initial-changed', 'risky', `${firing}/initial`, `${firing}/initial`],
      ['move-added', 'risky', undefined, `${states}/hot/next/cold`],
    ],
  },
]);
