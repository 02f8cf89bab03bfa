import { expect } from 'vitest';
import type { Call } from './python-dialects.ts';

/** What a Python client sends to have something done, and what it finds in the end. */
export interface Submission {
  readonly name: string;
  readonly call: Call;
  readonly status: number;
  /** What it reads out of `response` when the job has succeeded. */
  readonly wanted: unknown;
}

const project = '/api/v2/workspaces/11/projects/10';
const dataset = `${project}/datasets/303`;
const view = `${dataset}/dataviews/20417`;
const integer = expect.toSatisfy(Number.isInteger, 'an integer');
const object = expect.any(Object);
const text = expect.stringMatching(/./);
/** `code=201` has the job told in the shape of the other success that is declared. */
const as201 = { Prefer: 'code=201' };
const items = [
  { type: 'dataview', id: 20417 },
  { type: 'dashboard', id: 940 },
];

/**
 * One row for each operation, and more for those that are called in several ways. Uploads and deletions of views, which
 * make several jobs, are not among them.
 */
export const submissions: readonly Submission[] = [
  {
    name: 'dataviews.create',
    call: { line: `POST ${dataset}/dataviews`, json: { name: 'My view' } },
    status: 202,
    wanted: { dataview_id: integer },
  },
  {
    name: 'dataviews.create, a copy',
    call: { line: `POST ${dataset}/dataviews`, json: { name: 'Übersicht', clone_config_from: 20417 } },
    status: 202,
    wanted: { dataview_id: integer },
  },
  {
    name: 'dataviews.data',
    call: { line: `GET ${view}/data?limit=100&columns=column_1&columns=column_3` },
    status: 202,
    wanted: { data: expect.arrayContaining([expect.any(Object)]) },
  },
  {
    name: 'dataviews.data, with a condition',
    call: {
      line: `POST ${view}/data`,
      json: { limit: 100, condition: { AND: [{ EQ: { LVAL: 'column_1', VALUE: 'North' } }] } },
    },
    status: 202,
    wanted: { data: expect.arrayContaining([expect.any(Object)]) },
  },
  {
    name: 'pipeline.rerun, which sends nothing',
    call: { line: `POST ${view}/pipeline/rerun` },
    status: 202,
    wanted: object,
  },
  {
    name: 'pipeline.rerun, from a step on',
    call: { line: `POST ${view}/pipeline/rerun`, json: { from_sequence: 3 } },
    status: 202,
    wanted: object,
  },
  {
    name: 'pipeline.add_task, without a root',
    call: { line: `POST ${view}/pipeline/tasks`, json: { DATAVIEW_ID: 20417, LIMIT: { LIMIT: 10, BOTTOM: false } } },
    status: 202,
    wanted: object,
  },
  {
    name: 'pipeline.add_task, told as a modification',
    call: { line: `POST ${view}/pipeline/tasks`, json: { DATAVIEW_ID: 20417, COPY: {} }, headers: as201 },
    status: 201,
    wanted: object,
  },
  {
    name: 'exports.create',
    call: {
      line: `POST ${view}/pipeline/exports`,
      json: {
        DATAVIEW_ID: 20417,
        handler_type: 's3',
        trigger_type: 'none',
        run_immediately: true,
        target_properties: { file: 'sales.csv', file_type: 'csv' },
        additional_properties: {},
        condition: {},
      },
    },
    status: 202,
    wanted: { url: expect.stringMatching(/^https:\/\//), trigger_id: integer },
  },
  {
    name: 'pipeline.edit, with Python’s booleans',
    call: {
      line: `PATCH ${view}/pipeline?skip_validation=False&force_run=True`,
      json: { patches: [{ op: 'command', path: 'run' }] },
    },
    status: 202,
    wanted: object,
  },
  {
    name: 'dataviews.profile',
    call: { line: `POST ${view}/profile_generation`, json: { params: { action: 'stats' } } },
    status: 202,
    wanted: object,
  },
  {
    name: 'dataviews.profile, told as a handle',
    call: { line: `POST ${view}/profile_generation`, json: { params: { action: 'insights' } }, headers: as201 },
    status: 201,
    wanted: object,
  },
  ...[
    `${view}/trash`,
    `${view}/restore`,
    `${dataset}/trash`,
    `${dataset}/restore`,
    `${project}/folders/77/trash`,
    `${project}/automations/312/trash`,
    `${project}/automations/312/restore`,
    '/api/v2/dashboards/940/trash',
    '/api/v2/dashboards/940/restore',
  ].map((path) => ({
    name: `${path.split('/').slice(-3).join('/')}, which sends nothing`,
    call: { line: `POST ${path}` },
    status: 202,
    wanted: object,
  })),
  ...['trash', 'trash/restore'].map((path) => ({
    name: `${path} of several things`,
    call: { line: `POST ${project}/${path}`, json: { items } },
    status: 202,
    wanted: object,
  })),
  {
    name: 'batches.create',
    call: {
      line: `POST ${dataset}/batches`,
      json: { source: 'datasource', source_id: 5907, mapping: { Sales: 'Revenue' }, delete_source_ds: true },
    },
    status: 200,
    wanted: object,
  },
  {
    name: 'batches.suspend',
    call: { line: `PATCH ${dataset}/batches`, json: { patch: [{ op: 'replace', value: { suspend: [1633] } }] } },
    status: 202,
    wanted: object,
  },
  {
    name: 'batches.delete, several',
    call: { line: `DELETE ${dataset}/batches?ids=1633%2C1634` },
    status: 202,
    wanted: object,
  },
  {
    name: 'batches.delete',
    call: { line: `DELETE ${dataset}/batches/1633` },
    status: 202,
    wanted: object,
  },
  ...['sql_generation', 'sql_generation/condition', 'sql_generation/expression'].map((path) => ({
    name: path,
    call: {
      line: `POST ${project}/${path}?dataset_id=303&dataview_id=20417`,
      json: { params: { intent: 'total sales by region', mode: 'math', sequence_number: 4 } },
    },
    status: 201,
    // Nested once more.
    wanted: { response: { result: text } },
  })),
  {
    name: 'schedules.create',
    call: {
      line: `POST ${project}/schedules`,
      json: { rrule: { frequency: 'daily', interval: 1, start: '2026-03-10T06:00:00' } },
    },
    status: 201,
    wanted: object,
  },
  {
    name: 'files.settings',
    call: {
      line: `POST ${dataset}/file_settings`,
      json: { delimiter: ';', quotechar: '"', has_header: true, initial_skip_count: 0 },
    },
    status: 202,
    wanted: object,
  },
  {
    name: 'projects.members',
    call: {
      line: 'PATCH /api/v2/workspaces/11/projects',
      json: {
        patches: [
          {
            op: 'add',
            path: 'role',
            value: [{ project_id: 10, user_roles: [{ user_id: 58, role: 'project_analyst' }] }],
          },
        ],
      },
    },
    status: 200,
    wanted: object,
  },
  {
    name: 'self.avatar',
    call: { line: 'POST /api/v2/self/avatar', files: [{ name: 'file', filename: 'me.png', content: 'PNG' }] },
    status: 201,
    wanted: object,
  },
  {
    name: 'support.workspaces',
    call: {
      line: 'POST /api/v2/support/workspaces',
      json: { name: 'Northwind', user_email: 'mira@example.com', payment_frequency: 'monthly' },
    },
    status: 201,
    wanted: object,
  },
  {
    name: 'sample flow, which sends nothing',
    call: { line: `POST ${project}/sample-flow` },
    status: 200,
    wanted: object,
  },
  {
    name: 'dashboards.query',
    call: { line: 'POST /api/v2/dashboards/940/query', json: { params: { descriptor: { dimensions: ['column_1'] } } } },
    status: 202,
    wanted: object,
  },
];
