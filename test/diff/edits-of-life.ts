import type { Edit } from './edited.ts';

/** An edit of a document of this project, and what is found by it; `shape/…` by Redocly. */
export interface DocumentEdit {
  readonly what: string;
  readonly document: string;
  readonly edits: readonly Edit[];
  readonly wanted: readonly string[];
}

/** What Redocly does not look at. */
export const editsOfLife: readonly DocumentEdit[] = [
  {
    what: 'a state means another end',
    document: 'matatika',
    edits: [['        outcome: canceled', '        outcome: failure']],
    wanted: ['breaking outcome-changed'],
  },
  {
    what: 'a state is final now',
    document: 'wix-media',
    edits: [
      ['        stay: [PT2S, PT6S]\n        next: {success: 1, error: 0}\n', '        outcome: success\n'],
      ['next: {working: 1}', 'next: {working: 1, success: 0, error: 0}'],
    ],
    wanted: ['breaking finality-changed', 'safe move-added'],
  },
  {
    what: 'a move is new',
    document: 'matatika',
    edits: [['next: {COMPLETE: 1, ERROR: 0, STOPPED: 0}', 'next: {COMPLETE: 1, ERROR: 0, STOPPED: 0, QUEUED: 0}']],
    wanted: ['risky move-added'],
  },
  {
    what: 'jobs fail more often',
    document: 'mammoth',
    edits: [['next: {success: 1, failure: 0, error: 0}', 'next: {success: 1, failure: 1, error: 0}']],
    wanted: ['safe weights-changed'],
  },
  {
    what: 'jobs take longer',
    document: 'asana',
    edits: [['[PT2S, PT5S]', '[PT2S, PT1M]']],
    wanted: ['risky stay-changed'],
  },
  {
    what: 'jobs begin in another state',
    document: 'asana',
    edits: [
      ['initial: not_started', 'initial: in_progress'],
      ['next: {succeeded: 1, failed: 0}', 'next: {succeeded: 1, failed: 0, not_started: 0}'],
    ],
    wanted: ['risky initial-changed', 'risky move-added'],
  },
  {
    what: 'a job can no longer be stopped while it runs',
    document: 'matatika',
    edits: [['STOPPED: 0}\n        stop: STOPPED\n', 'STOPPED: 0}\n']],
    wanted: ['breaking stop-removed'],
  },
  {
    what: 'a limit is tighter',
    document: 'asana',
    edits: [['{max: 5,', '{max: 4,']],
    wanted: ['risky limit-tightened'],
  },
  {
    what: 'a limit refuses with another status',
    document: 'matatika',
    edits: [['pipeline/id, status: 409}', 'pipeline/id, status: 503}']],
    wanted: ['risky limit-status-changed'],
  },
  {
    what: 'a limit is gone',
    document: 'asana',
    edits: [['      - {max: 1, by: $job.input#/workspace, status: 403}\n', '']],
    wanted: ['safe limit-removed'],
  },
  {
    what: 'an operation reads no jobs any more',
    document: 'wix-media',
    edits: [['      x-job:\n        read:\n          where: {$job.group: $request.path.groupId}\n', '']],
    wanted: ['breaking role-removed'],
  },
  {
    what: 'the lifecycle has another name',
    document: 'mammoth',
    edits: [['x-jobs:\n  job:', 'x-jobs:\n  work:']],
    wanted: ['risky lifecycle-renamed'],
  },
  {
    what: 'the state is told by other values',
    document: 'mammoth',
    edits: [['success: done, failure: error, error: error}', 'success: processing, failure: error, error: error}']],
    wanted: ['breaking signs-changed'],
  },
];
