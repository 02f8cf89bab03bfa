// Bundled to see how big it comes out (measure-bundles.ts): submitting and reading a job with the types alone, no waiting.
import createClient from 'openapi-fetch';
import type { paths } from '../../generated/asana/types.ts';

/** Begins to duplicate a task, and looks at the job once. */
export async function duplicate(token: string, taskId: string, name: string): Promise<unknown> {
  const baseUrl = 'https://app.asana.com/api/1.0';
  const client = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${token}` } });
  const params = { path: { task_gid: taskId } };
  const submitted = await client.POST('/tasks/{task_gid}/duplicate', { params, body: { data: { name } } });
  const jobId = submitted.data?.data?.gid ?? '';
  return (await client.GET('/jobs/{job_gid}', { params: { path: { job_gid: jobId } } })).data;
}
