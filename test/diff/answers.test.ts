import { testChanges } from './rule-table.ts';

const submit = '/paths/~1firings/post';
const read = '/paths/~1firings~1{id}/get';
const stop = '/paths/~1firings~1{id}~1stop/post';
const schema = '/components/schemas/Firing/properties';
const headers = `${submit}/responses/202/headers`;

testChanges('the status of an answer', [
  {
    name: 'is one that was not declared',
    edits: [["        '202':\n", "        '201':\n"]],
    wanted: [['answer-status-changed', 'breaking', `${submit}/responses/202`, `${submit}/responses/201`]],
  },
  {
    name: 'is one that was declared',
    edits: [['status: 200, where', 'status: 202, where']],
    wanted: [['answer-status-changed', 'risky', `${stop}/responses/200`, `${stop}/responses/202`]],
  },
  {
    name: 'is one of a range',
    given: [
      ["        '202':\n", "        '2XX':\n"],
      ['submit: {}', 'submit: {status: 202}'],
    ],
    edits: [['status: 202}', 'status: 201}']],
    wanted: [['answer-status-changed', 'risky', `${submit}/responses/2XX`, `${submit}/responses/2XX`]],
  },
  {
    name: 'is an error in some states',
    edits: [
      ['read: {where', 'read: {status: {$state: {cold: 404, hot: 200, done: 200, cracked: 200, off: 200}}, where'],
    ],
    wanted: [['answer-status-changed', 'breaking', `${read}/responses/200`, `${read}/responses/404`]],
  },
]);

testChanges('the job', [
  {
    name: 'has its state elsewhere',
    edits: [['        state: {type', '        phase: {type']],
    wanted: [['view-moved', 'breaking', `${schema}/state`, `${schema}/phase`]],
  },
  {
    name: 'has its id elsewhere',
    edits: [['        id: {type', '        key: {type']],
    wanted: [['view-moved', 'breaking', `${schema}/id`, `${schema}/key`]],
  },
  {
    name: 'has its group elsewhere',
    given: [['        since:', '        lot: {type: string, x-job-view: $job.group}\n        since:']],
    edits: [['        lot:', '        batch:']],
    wanted: [['view-moved', 'breaking', `${schema}/lot`, `${schema}/batch`]],
  },
  {
    name: 'stands in a list elsewhere',
    given: [
      [
        "listPots\n      responses: {'200': {description: All pots",
        "listPots\n      x-job: {read: {where: {}}}\n      responses: {'200': {description: All pots, content: {application/json: {schema: {type: object, properties: {pots: {type: array, items: {$ref: '#/components/schemas/Firing'}}}}}}",
      ],
    ],
    edits: [['{pots: {type: array', '{items: {type: array']],
    wanted: [['view-moved', 'breaking', '/paths/~1pots/get/responses/200', '/paths/~1pots/get/responses/200']],
  },
  {
    name: 'shows its result in parts',
    edits: [['{type: object, x-job-view: $job.result}', "{type: object, x-job-view: {size: '$job.result#/size'}}"]],
    wanted: [
      ['view-moved', 'breaking', `${schema}/pot`, `${submit}/responses/202`],
      ['view-moved', 'breaking', `${schema}/pot`, `${read}/responses/200`],
    ],
  },
  {
    name: 'shows a part of its result no longer',
    given: [['pot: {type: object, x-job-view: $job.result}', "pot: {type: object, x-job-view: '$job.result#/pot'}"]],
    edits: [[", x-job-view: '$job.result#/pot'", '']],
    wanted: [['view-removed', 'breaking', `${schema}/pot`]],
    messages: ['The answer no longer shows the result; it stood in parts (pot at /pot).'],
  },
  {
    name: 'shows its failure no longer',
    edits: [['fault: {type: string, x-job-view: $job.failure}', 'fault: {type: string}']],
    wanted: [['view-removed', 'breaking', `${schema}/fault`]],
  },
  {
    name: 'shows no time of its submission',
    edits: [[', x-job-view: $job.created', '']],
    wanted: [['view-removed', 'risky', `${schema}/since`]],
  },
  {
    name: 'shows when it ended',
    edits: [['        pot:', '        until: {type: string, x-job-view: $job.ended}\n        pot:']],
    wanted: [['view-added', 'safe', undefined, `${schema}/until`]],
  },
  {
    name: 'is only a handle when it is submitted',
    edits: [
      [
        "          content: {application/json: {schema: {$ref: '#/components/schemas/Firing'}}}\n        '429'",
        "          content: {application/json: {schema: {type: object, properties: {id: {x-job-view: $job.id}}}}}\n        '429'",
      ],
    ],
    wanted: [
      ['view-removed', 'breaking', `${schema}/state`],
      ['view-removed', 'breaking', `${schema}/pot`],
      ['view-removed', 'breaking', `${schema}/fault`],
      ['view-removed', 'risky', `${schema}/since`],
    ],
  },
  {
    name: 'is known by a header when it is submitted',
    edits: [
      [
        "          content: {application/json: {schema: {$ref: '#/components/schemas/Firing'}}}\n        '429'",
        "        '429'",
      ],
    ],
    wanted: [
      ['view-moved', 'breaking', `${schema}/id`, `${submit}/responses/202/headers/Location`],
      ['view-removed', 'breaking', `${schema}/state`],
      ['view-removed', 'breaking', `${schema}/pot`],
      ['view-removed', 'breaking', `${schema}/fault`],
      ['view-removed', 'risky', `${schema}/since`],
    ],
  },
]);

testChanges('signs', [
  {
    name: 'are spelled otherwise',
    given: [['$job.state', '{$state: {cold: waiting, hot: working, done: ended, cracked: broken, off: stopped}}']],
    edits: [['cold: waiting, hot: working', 'cold: waiting, hot: heating']],
    wanted: [
      ['signs-changed', 'breaking', `${submit}/responses/202`, `${submit}/responses/202`],
      ['signs-changed', 'breaking', `${read}/responses/200`, `${read}/responses/200`],
    ],
  },
]);

testChanges('headers', [
  {
    name: 'one is no longer required',
    edits: [['Location: {required: true, ', 'Location: {']],
    wanted: [['header-optional', 'breaking', `${headers}/Location`, `${headers}/Location`]],
  },
  {
    name: 'a required one is gone',
    edits: [
      [
        "            Location: {required: true, schema: {type: string, x-job-view: '{$server}/firings/{$job.id}'}}\n",
        '',
      ],
    ],
    wanted: [['header-removed', 'breaking', `${headers}/Location`]],
  },
  {
    name: 'an optional one is gone: the pace',
    edits: [['            Retry-After: {schema: {type: integer}}\n', '']],
    wanted: [['header-removed', 'risky', `${headers}/Retry-After`]],
  },
  {
    name: 'a component is no longer required',
    edits: [['RetryAfter: {required: true, ', 'RetryAfter: {']],
    wanted: [['header-optional', 'breaking', '/components/headers/RetryAfter', '/components/headers/RetryAfter']],
  },
  {
    name: 'one is required now',
    edits: [['Retry-After: {schema', 'retry-after: {required: true, schema']],
    wanted: [['header-required', 'safe', `${headers}/Retry-After`, `${headers}/retry-after`]],
  },
  {
    name: 'one is new',
    edits: [['            Location:', '            Trace: {schema: {type: string}}\n            Location:']],
    wanted: [['header-added', 'safe', undefined, `${headers}/Trace`]],
  },
]);
