import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AsanaClient, createAsanaClient } from './asana-client.ts';
import { type Job, pollToEnd } from './asana-job.ts';
import { startTwin, type TwinProcess } from './twin-process.ts';

const id = expect.stringMatching(/^\d+$/);
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const fileUrl = expect.stringMatching(/^https:\/\/.+\.gz$/);
const resultMembers = [
  'new_graph_export',
  'new_portfolio',
  'new_project',
  'new_project_template',
  'new_resource_export',
  'new_task',
];

let twin: TwinProcess;
beforeAll(async () => {
  twin = await startTwin('asana.yaml');
});
afterAll(() => twin.stop());

describe('every submission is polled to its end', () => {
  interface Case {
    operation: string;
    submit: (client: AsanaClient) => Promise<{ data: Job }>;
    subtype: string;
    member: string;
    wanted: object;
  }
  const cases: Case[] = [
    {
      operation: 'duplicateTask',
      submit: ({ tasks }) => tasks.duplicateTask({ data: { name: 'Copy', include: 'notes,subtasks' } }, '123', {}),
      subtype: 'duplicate_task',
      member: 'new_task',
      wanted: { gid: id, resource_type: 'task', name: 'Copy', resource_subtype: 'default_task' },
    },
    {
      operation: 'duplicateProject',
      submit: ({ projects }) => {
        const schedule_dates = { should_skip_weekends: true, start_on: '2026-09-01' };
        const body = { data: { name: 'Relaunch', include: 'task_dates,members', schedule_dates } };
        return projects.duplicateProject('123', { body });
      },
      subtype: 'duplicate_project',
      member: 'new_project',
      wanted: { gid: id, resource_type: 'project', name: 'Relaunch' },
    },
    {
      // The client calls the reserved word _public and renames it on the way: `public` is required here.
      operation: 'projectSaveAsTemplate',
      submit: ({ projects }) => {
        return projects.projectSaveAsTemplate(
          { data: { name: 'Model relaunch', _public: true, team: '12' } },
          '123',
          {},
        );
      },
      subtype: 'project_save_as_template',
      member: 'new_project_template',
      wanted: { gid: id, resource_type: 'project_template', name: 'Model relaunch' },
    },
    {
      operation: 'instantiateProject',
      submit: ({ projectTemplates }) => {
        const requested_dates = [{ gid: '1', value: '2026-09-01' }];
        const requested_roles = [{ gid: '77', value: 'me' }];
        const body = { data: { name: 'Onboarding', is_strict: true, requested_dates, requested_roles } };
        return projectTemplates.instantiateProject('123', { body });
      },
      subtype: 'instantiate_project',
      member: 'new_project',
      wanted: { gid: id, resource_type: 'project', name: 'Onboarding' },
    },
    {
      operation: 'instantiateTask',
      submit: ({ taskTemplates }) => taskTemplates.instantiateTask('123', { body: { data: { name: 'Press kit' } } }),
      subtype: 'instantiate_task',
      member: 'new_task',
      wanted: { gid: id, resource_type: 'task', name: 'Press kit', resource_subtype: 'default_task' },
    },
    {
      // An empty body with a JSON content type.
      operation: 'instantiateTask without a body',
      submit: ({ taskTemplates }) => taskTemplates.instantiateTask('123', {}),
      subtype: 'instantiate_task',
      member: 'new_task',
      wanted: { gid: id, resource_type: 'task', name: expect.stringMatching(/./), resource_subtype: 'default_task' },
    },
    {
      operation: 'duplicatePortfolio',
      submit: ({ portfolios }) => portfolios.duplicatePortfolio('123', { body: { data: { name: 'Marketing' } } }),
      subtype: 'duplicate_portfolio',
      member: 'new_portfolio',
      wanted: { gid: id, resource_type: 'portfolio', name: 'Marketing' },
    },
    {
      operation: 'createGraphExport',
      submit: ({ exports }) => exports.createGraphExport({ data: { parent: '123' } }),
      subtype: 'graph_export_request',
      member: 'new_graph_export',
      wanted: {
        gid: id,
        resource_type: 'graph_export',
        created_at: instant,
        completed_at: instant,
        download_url: fileUrl,
      },
    },
    {
      operation: 'createResourceExport',
      submit: ({ exports }) => {
        const parameters = { resource_type: 'task', filters: { 'assignee.any': ['5'] }, fields: ['name'] };
        return exports.createResourceExport({ data: { workspace: '123', export_request_parameters: [parameters] } });
      },
      subtype: 'export_request',
      member: 'new_resource_export',
      wanted: {
        gid: id,
        resource_type: 'export_request',
        created_at: instant,
        completed_at: instant,
        download_url: fileUrl,
      },
    },
  ];

  it.for(cases)('$operation', { concurrent: true }, async ({ operation, submit, subtype, member, wanted }) => {
    const client = createAsanaClient(twin.url, { token: operation, prefer: 'duration=1s' });
    const { data: submitted } = await submit(client);
    expect(submitted).toMatchObject({
      gid: id,
      resource_type: 'job',
      resource_subtype: subtype,
      status: 'not_started',
    });
    const seen = await pollToEnd(client, submitted);
    const order = ['not_started', 'in_progress', 'succeeded'];
    const steps = seen.map(({ status }) => order.indexOf(status));
    expect(steps).toEqual([...steps].sort());
    const job = seen.at(-1);
    expect(job).toMatchObject({ gid: submitted.gid, resource_subtype: subtype, status: 'succeeded', [member]: wanted });
    for (const other of resultMembers.filter((name) => name !== member)) expect(job?.[other] ?? null).toBeNull();
  });
});

describe('a job', () => {
  it('lives at its own pace when nothing is preferred', async () => {
    const client = createAsanaClient(twin.url, { token: 'own-pace' });
    const { data: submitted } = await client.tasks.duplicateTask({ data: { name: 'Copy' } }, '123', {});
    const seen = await pollToEnd(client, submitted);
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set(['not_started', 'in_progress', 'succeeded']));
  });

  it('that fails is still read with 200, and has no result', async () => {
    const client = createAsanaClient(twin.url, { token: 'fails', prefer: 'outcome=failure, duration=0.2s' });
    const { data: submitted } = await client.tasks.duplicateTask({ data: { name: 'Copy' } }, '123', {});
    const seen = await pollToEnd(client, submitted);
    expect(seen.at(-1)).toMatchObject({ gid: submitted.gid, status: 'failed', new_task: null });
  });

  it('is read at the Location of its submission', async () => {
    const { tasks } = createAsanaClient(twin.url, { token: 'location' });
    const { data, response } = await tasks.duplicateTaskWithHttpInfo({ data: { name: 'Copy' } }, '123', {});
    expect(response.status).toBe(201);
    expect(response.headers.location).toBe(`${twin.url}/jobs/${data.data.gid}`);
  });
});

describe('opt_fields', () => {
  it.each([
    { given: 'status', wanted: ['gid', 'status'] },
    { given: 'status,new_task.name', wanted: ['gid', 'new_task', 'status'] },
    // The client repeats the parameter for an array, against the description that it was generated from.
    { given: ['status', 'new_task.name'], wanted: ['gid', 'new_task', 'status'] },
    { given: 'no_such_field', wanted: ['gid'] },
  ])('$given keeps $wanted', async ({ given, wanted }) => {
    const client = createAsanaClient(twin.url, { token: `fields-${given}`, prefer: 'duration=0s' });
    const { data: submitted } = await client.tasks.duplicateTask({ data: { name: 'Copy' } }, '123', {
      opt_fields: given,
    });
    expect(Object.keys(submitted).sort()).toEqual(wanted);
    await pollToEnd(client, { ...submitted, status: 'not_started' });
    const { data: job } = await client.jobs.getJob(submitted.gid, { opt_fields: given });
    expect(Object.keys(job).sort()).toEqual(wanted);
    if (wanted.includes('new_task')) expect(job.new_task).toEqual({ gid: id, name: 'Copy' });
  });
});
