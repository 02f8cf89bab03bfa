import type { DocumentEdit } from './edits-of-life.ts';

/** What Redocly sees too. */
export const editsOfShape: readonly DocumentEdit[] = [
  // Redocly rates these as harmless.
  {
    what: 'all links to the job are gone',
    document: 'matatika',
    edits: [
      ["            readJob: {$ref: '#/components/links/ReadJob'}\n", ''],
      ['          links:\n', ''],
    ],
    wanted: ['breaking link-removed'],
  },
  {
    what: 'a link leads to another operation',
    document: 'asana',
    edits: [
      ['    ReadJob:\n      operationId: getJob', '    ReadJob:\n      operationId: duplicateTask'],
      ['job_gid: $response', 'task_gid: $response'],
    ],
    wanted: ['breaking link-changed'],
  },
  {
    what: 'Retry-After is no longer required',
    document: 'asana',
    edits: [
      [
        'before the next request. What is sent earlier is refused, and counts against the limit again.\n      required: true',
        'x',
      ],
    ],
    wanted: ['breaking header-optional'],
  },
  {
    what: 'Retry-After is gone',
    document: 'asana',
    edits: [["      headers:\n        Retry-After: {$ref: '#/components/headers/RetryAfter'}\n", '']],
    wanted: ['breaking header-removed'],
  },
  // Told once, as the rules here rate it.
  {
    what: 'a state is new',
    document: 'asana',
    edits: [
      ['in_progress: 1, succeeded: 0}', 'in_progress: 1, succeeded: 0, paused: 0}'],
      [
        '      in_progress:\n',
        '      paused:\n        stay: PT1S\n        next: {in_progress: 1}\n      in_progress:\n',
      ],
      ['enum: [not_started, in_progress,', 'enum: [not_started, paused, in_progress,'],
    ],
    wanted: ['breaking state-added'],
  },
  {
    what: 'a state is gone',
    document: 'wix-media',
    edits: [
      ['      pending:\n        stay: [PT0.5S, PT1.5S]\n        next: {working: 1}\n', ''],
      ['initial: pending', 'initial: working'],
      ['enum: [pending, ', 'enum: ['],
    ],
    // Beside the job's own, a filter of a list loses the value: that is another change.
    wanted: ['breaking shape/enum-values-removed', 'risky initial-changed', 'safe state-removed'],
  },
  {
    what: 'a state is spelled otherwise',
    document: 'matatika',
    edits: [['COMPLETE', 'COMPLETED']],
    wanted: ['breaking state-renamed'],
  },
  {
    what: 'an operation has another id',
    document: 'asana',
    edits: [['getJob', 'readJob']],
    wanted: ['breaking operation-id-changed'],
  },
  {
    what: 'the poll is at another path',
    document: 'wix-media',
    edits: [['  /jobs/{jobId}:\n', '  /tasks/{jobId}:\n']],
    wanted: ['breaking path-changed'],
  },
  {
    what: 'the poll has another id and another path',
    document: 'asana',
    edits: [
      ['  /jobs/{job_gid}:\n', '  /tasks/{job_gid}/job:\n'],
      ['getJob', 'readJob'],
    ],
    wanted: ['breaking operation-removed', 'breaking link-changed', 'safe operation-added'],
  },
  {
    what: 'a stop answers with another status',
    document: 'matatika',
    edits: [
      [
        "        '202':\n          description: The job will stop.",
        "        '200':\n          description: The job will stop.",
      ],
    ],
    wanted: ['breaking answer-status-changed'],
  },
  {
    what: 'a callback is gone',
    document: 'wix-media',
    edits: [["      callbacks:\n        jobEnded: {$ref: '#/components/callbacks/JobEnded'}\n", '']],
    wanted: ['breaking callback-removed'],
  },
  {
    what: 'a callback is not sent for failures',
    document: 'wix-media',
    edits: [['on: [success, error]', 'on: [success]']],
    wanted: ['breaking callback-states-removed'],
  },
  {
    what: 'an optional header is gone',
    document: 'asana',
    edits: [
      [
        "          headers:\n            Location: {$ref: '#/components/headers/JobLocation'}\n          links:\n            readJob: {$ref: '#/components/links/ReadJob'}\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/JobResponseData'}\n              examples:\n                not_started: {$ref: '#/components/examples/createGraphExport",
        "          links:\n            readJob: {$ref: '#/components/links/ReadJob'}\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/JobResponseData'}\n              examples:\n                not_started: {$ref: '#/components/examples/createGraphExport",
      ],
    ],
    wanted: ['risky header-removed'],
  },
  {
    what: 'the server has moved',
    document: 'matatika',
    edits: [['url: https://app.matatika.com/api', 'url: https://api.matatika.com']],
    wanted: ['breaking server-changed'],
  },
  {
    what: 'a credential is no longer enough',
    document: 'mammoth',
    edits: [['  - bearerAuth: []\n', '']],
    wanted: ['breaking security-added'],
  },
  // What Redocly alone judges.
  {
    what: 'a member of the request is required',
    document: 'asana',
    edits: [
      [
        "required: [data]\n              properties:\n                data: {$ref: '#/components/schemas/GraphExportRequest'}",
        "required: [data, options]\n              properties:\n                data: {$ref: '#/components/schemas/GraphExportRequest'}",
      ],
    ],
    wanted: ['breaking shape/required-properties-added'],
  },
  {
    what: 'a member of the job is gone',
    document: 'matatika',
    edits: [['        commitId:\n', '        commit:\n']],
    wanted: ['breaking shape/property-removed'],
  },
  {
    what: 'words for people',
    document: 'wix-media',
    edits: [['summary: Read a job', 'summary: Look at a job']],
    wanted: [],
  },
];
