// Bundled to see how big it comes out (measure-bundles.ts): an application that also calls what has nothing to do with jobs.
import { asana } from '../../generated/asana/client.ts';
import { createClient, createHttp } from '../../src/entries/client.ts';

/** Duplicates a task, waits for the copy, and reads its job once more as any other thing of the API. */
export async function duplicate(token: string, taskId: string, name: string): Promise<unknown> {
  const options = { headers: { authorization: `Bearer ${token}` } };
  const params = { path: { task_gid: taskId } };
  const job = await createClient(asana, options).submit('duplicateTask', { params, body: { data: { name } } });
  await job.wait();
  return (await createHttp(asana, options).GET('/jobs/{job_gid}', { params: { path: { job_gid: job.id } } })).data;
}
