import { describe, expectTypeOf, it } from 'vitest';
import { asana } from '../../generated/asana/client.ts';
import type { mammoth } from '../../generated/mammoth/client.ts';
import { matatika } from '../../generated/matatika/client.ts';
import type { wixMedia } from '../../generated/wix-media/client.ts';
import { createClient } from '../../src/client/create-client.ts';
import type { ActionableJob, FinishedJob, JobHandle, SeenJob, Submitted, SubmittedJob } from '../../src/client/job.ts';
import type { SubmissionOf, SubmittedBy } from '../../src/client/typed-contract.ts';
import type { ReadOptions } from '../../src/client/wait-options.ts';
import type { StateSeen } from '../../src/polling/sighting.ts';
import { studio } from './fixtures/studio.ts';
import { warehouse } from './fixtures/warehouse.ts';

// Checked by `npm run typecheck`; what is called here is never run.

const client = createClient(studio);
const other = createClient(warehouse);
const task = { params: { path: { task_gid: '1' } }, body: { data: { name: 'Copy' } } };

type States = 'not_started' | 'in_progress' | 'succeeded' | 'failed' | 'stopped';

describe('the types of a job', () => {
  it('are those of the read that shows it', () => {
    const submit = () => client.submit('duplicateTask', task);
    type Job = Awaited<ReturnType<typeof submit>>;
    type Finished = Awaited<ReturnType<Job['wait']>>;
    expectTypeOf<Finished['state']>().toEqualTypeOf<'succeeded'>();
    expectTypeOf<Finished['outcome']>().toEqualTypeOf<'success'>();
    expectTypeOf<Finished['body']['data']['status']>().toEqualTypeOf<Exclude<States, 'stopped'> | undefined>();
    expectTypeOf<Job['answer']['data']['gid']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Awaited<ReturnType<Job['read']>>['state']>().toEqualTypeOf<States>();
    expectTypeOf<Job>().toExtend<SubmittedJob>();
    expectTypeOf<Finished>().toExtend<FinishedJob>();
  });

  it('have the parts of the result that the operation is sure to bring about', () => {
    const copyTask = async () => (await client.submit('duplicateTask', task)).wait();
    type Copy = Awaited<ReturnType<typeof copyTask>>['result'];
    expectTypeOf<Copy['new_task']>().toEqualTypeOf<{ gid: string; name: string }>();
    expectTypeOf<Copy['new_project']>().toEqualTypeOf<{ gid: string; color: string } | undefined>();
    const copyProject = async () =>
      (await client.submit('duplicateProject', { params: { path: { project_gid: '1' } } })).wait();
    type Project = Awaited<ReturnType<typeof copyProject>>['result'];
    expectTypeOf<Project['new_project']>().toEqualTypeOf<{ gid: string; color: string }>();
    const archive = async () => (await client.submit('archiveAll')).wait();
    expectTypeOf<Awaited<ReturnType<typeof archive>>['result']>().toEqualTypeOf<
      | { readonly new_task?: { gid: string; name: string }; readonly new_project?: { gid: string; color: string } }
      | undefined
    >();
  });

  it('have them only when it has succeeded', () => {
    const read = async () => (await client.submit('duplicateTask', task)).read();
    expectTypeOf<NonNullable<Awaited<ReturnType<typeof read>>['result']>['new_task']>().toEqualTypeOf<
      { gid: string; name: string } | undefined
    >();
  });

  it('are generated: a copied project has the new project', () => {
    const copy = async () => {
      const params = { path: { project_gid: '1' } };
      const job = await createClient(asana).submit('duplicateProject', { params, body: { data: { name: 'Copy' } } });
      const { result } = await job.wait();
      // @ts-expect-error: a part of other jobs
      result.new_task.gid;
      return result.new_project.gid;
    };
    expectTypeOf(copy).returns.resolves.toEqualTypeOf<string>();
  });

  it('have the parts of the result, none of which need be there', () => {
    const wait = () => client.open('7').wait();
    expectTypeOf<Awaited<ReturnType<typeof wait>>['result']>().toEqualTypeOf<
      | { readonly new_task?: { gid: string; name: string }; readonly new_project?: { gid: string; color: string } }
      | undefined
    >();
  });

  it('have the whole result where the answer shows it', () => {
    const wait = () => other.open('7', { lifecycle: 'export' }).wait();
    type Finished = Awaited<ReturnType<typeof wait>>;
    expectTypeOf<Finished['result']>().toEqualTypeOf<{ url: string } | undefined>();
    expectTypeOf<Finished['body']>().toEqualTypeOf<{
      done?: boolean;
      error?: { code: number; message?: string };
      response?: { url: string };
    }>();
  });

  it('have no result where the answer never shows it', () => {
    const read = () => other.open('7', { lifecycle: 'import' }).read();
    expectTypeOf<Awaited<ReturnType<typeof read>>['result']>().toEqualTypeOf<undefined>();
    expectTypeOf<Awaited<ReturnType<typeof read>>>().toExtend<SeenJob>();
  });

  it('are told to callbacks and loops', () => {
    const wait = () =>
      client.open('7').wait({ onState: (seen) => expectTypeOf(seen).toEqualTypeOf<StateSeen<States>>() });
    const watch = async () => {
      for await (const { state } of client.open('7').watch()) expectTypeOf(state).toEqualTypeOf<States>();
    };
    expectTypeOf(wait).toBeFunction();
    expectTypeOf(watch).toBeFunction();
  });
});

describe('the submissions', () => {
  it('are all operations that submit a job, or many', () => {
    expectTypeOf<SubmissionOf<typeof studio>>().toEqualTypeOf<'duplicateTask' | 'duplicateProject' | 'archiveAll'>();
    expectTypeOf<SubmissionOf<typeof warehouse>>().toEqualTypeOf<'exportThings' | 'importThing' | 'importThings'>();
    expectTypeOf<SubmissionOf<typeof wixMedia>>().toEqualTypeOf<
      | ('importFile' | 'createArchive' | 'extractArchive')
      | ('transcodeVideo' | 'packageVideo' | 'extractPoster' | 'extractStoryboard')
    >();
  });

  it('of one job give it, those of many give them all', () => {
    expectTypeOf<keyof SubmittedBy<typeof warehouse, 'importThing'>>().toEqualTypeOf<
      keyof JobHandle | keyof Submitted
    >();
    expectTypeOf<keyof SubmittedBy<typeof warehouse, 'importThings'>>().toEqualTypeOf<'jobs' | keyof Submitted>();
    expectTypeOf<SubmittedBy<typeof warehouse, 'importThing' | 'importThings'>>().toEqualTypeOf<
      SubmittedBy<typeof warehouse, 'importThing'> | SubmittedBy<typeof warehouse, 'importThings'>
    >();
    expectTypeOf<keyof SubmittedBy<typeof mammoth, 'CreateFileDataset'>>().toEqualTypeOf<
      keyof JobHandle | keyof Submitted
    >();
    expectTypeOf<keyof SubmittedBy<typeof mammoth, 'DeleteDataview'>>().toEqualTypeOf<'jobs' | keyof Submitted>();
  });

  it('of many give the jobs, their types and the answer', () => {
    const submit = () => other.submit('importThings');
    type Submitted = Awaited<ReturnType<typeof submit>>;
    type Job = Submitted['jobs'][number];
    expectTypeOf<Submitted['answer']['jobs'][number]['state']>().toEqualTypeOf<'queued' | 'stored' | 'refused'>();
    expectTypeOf<Awaited<ReturnType<Job['read']>>['state']>().toEqualTypeOf<'queued' | 'stored' | 'refused'>();
    expectTypeOf<Awaited<ReturnType<Job['wait']>>['state']>().toEqualTypeOf<'stored'>();
    expectTypeOf<Job>().toExtend<JobHandle>();
  });
});

describe('what can be done to a job', () => {
  it('is there where the API has it', () => {
    const job = client.open('7');
    expectTypeOf(job.stop).toEqualTypeOf<(options?: ReadOptions) => Promise<void>>();
    expectTypeOf(job.logs).toEqualTypeOf<(options?: ReadOptions) => Promise<string>>();
    expectTypeOf(createClient(matatika).open('7')).toHaveProperty('stop');
    expectTypeOf(createClient(matatika).open('7')).toHaveProperty('logs');
    const resume = () => client.resume('');
    expectTypeOf(resume).returns.toEqualTypeOf<typeof job>();
    expectTypeOf<typeof job>().toExtend<JobHandle>();
    expectTypeOf<typeof job>().toExtend<ActionableJob>();
  });

  it('is not there elsewhere', () => {
    const job = other.open('7', { lifecycle: 'export' });
    expectTypeOf(job).not.toHaveProperty('stop');
    expectTypeOf(job).not.toHaveProperty('logs');
    expectTypeOf(createClient(asana).open('7')).not.toHaveProperty('stop');
    const resume = () => other.resume('');
    expectTypeOf<ReturnType<typeof resume>>().not.toHaveProperty('stop');
    expectTypeOf(resume).returns.toExtend<JobHandle>();
  });
});

describe('a resumed job', () => {
  it('is one of any lifecycle, or of the one that the caller knows of', () => {
    const { resume } = other;
    const readAny = () => resume('').read();
    expectTypeOf<Awaited<ReturnType<typeof readAny>>['state']>().toEqualTypeOf<
      'waiting' | 'running' | 'succeeded' | 'failed' | 'canceled' | 'queued' | 'stored' | 'refused'
    >();
    const waitAny = () => resume('').wait();
    expectTypeOf<Awaited<ReturnType<typeof waitAny>>['state']>().toEqualTypeOf<'succeeded' | 'stored'>();
    expectTypeOf<Awaited<ReturnType<typeof waitAny>>['result']>().toEqualTypeOf<{ url: string } | undefined>();
    const readImport = () => resume<'import'>('').read();
    expectTypeOf<Awaited<ReturnType<typeof readImport>>['state']>().toEqualTypeOf<'queued' | 'stored' | 'refused'>();
  });
});

describe('what the compiler refuses', () => {
  const { submit, open } = client;

  it('is an operation that submits no job', () => {
    // @ts-expect-error: a read
    expectTypeOf(() => submit('getJob', { params: { path: { job_gid: '1' } } })).toBeFunction();
    // @ts-expect-error: a stop
    expectTypeOf(() => submit('stopJob', { params: { path: { job_gid: '1' } } })).toBeFunction();
    // @ts-expect-error: a read of many
    expectTypeOf(() => other.submit('listImports')).toBeFunction();
    // @ts-expect-error: no such operation
    expectTypeOf(() => submit('duplicateTsk', task)).toBeFunction();
  });

  it('is to wait for many jobs as for one', () => {
    // @ts-expect-error: the handles are in "jobs"
    expectTypeOf(async () => (await other.submit('importThings')).wait()).toBeFunction();
  });

  it('is a request without what the operation needs', () => {
    // @ts-expect-error: nothing at all
    expectTypeOf(() => submit('duplicateTask')).toBeFunction();
    // @ts-expect-error: no body
    expectTypeOf(() => submit('duplicateTask', { params: task.params })).toBeFunction();
    // @ts-expect-error: no path parameter
    expectTypeOf(() => submit('duplicateTask', { body: task.body })).toBeFunction();
    // @ts-expect-error: another path parameter
    expectTypeOf(() => submit('duplicateProject', { params: task.params })).toBeFunction();
    expectTypeOf(() => submit('duplicateProject', { params: { path: { project_gid: '1' } } })).toBeFunction();
    expectTypeOf(() => submit('archiveAll')).toBeFunction();
  });

  it('is a request with what the operation does not know', () => {
    const { params } = task;
    // @ts-expect-error: a misspelled field
    expectTypeOf(() => submit('duplicateTask', { params, body: { data: { name: 'a', inclde: 'b' } } })).toBeFunction();
    // @ts-expect-error: a field of another type
    expectTypeOf(() => submit('duplicateTask', { params, body: { data: { name: 1 } } })).toBeFunction();
    // @ts-expect-error: a misspelled option
    expectTypeOf(() => submit('duplicateTask', { ...task, header: {} })).toBeFunction();
    // @ts-expect-error: a body is always read as JSON
    expectTypeOf(() => submit('duplicateTask', { ...task, parseAs: 'text' })).toBeFunction();
  });

  it('is a result that is read without looking whether it is there', () => {
    const read = async () => {
      const { result } = await open('7').wait();
      // @ts-expect-error: perhaps there is no result
      result.new_task;
      // @ts-expect-error: perhaps it has no such part
      result?.new_task.name;
      return result?.new_task?.name;
    };
    expectTypeOf(read).returns.resolves.toEqualTypeOf<string | undefined>();
  });

  it('is a state that does not exist', () => {
    // @ts-expect-error: no such state
    expectTypeOf(() => open('7').wait({ onState: ({ state }) => state === 'sucess' })).toBeFunction();
  });

  it('is a job of no lifecycle', () => {
    // @ts-expect-error: which one of two
    expectTypeOf(() => other.open('7')).toBeFunction();
    // @ts-expect-error: no such lifecycle
    expectTypeOf(() => other.open('7', { lifecycle: 'exprt' })).toBeFunction();
  });
});
