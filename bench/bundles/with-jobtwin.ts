// Bundled to see how big it comes out (measure-bundles.ts): what an application has that submits a job and waits for it.
import { asana } from '../../generated/asana/client.ts';
import { createClient } from '../../src/entries/client.ts';

/** Duplicates a task, and waits for the copy. */
export async function duplicate(token: string, taskId: string, name: string): Promise<unknown> {
  const client = createClient(asana, { headers: { authorization: `Bearer ${token}` } });
  const params = { path: { task_gid: taskId } };
  const job = await client.submit('duplicateTask', { params, body: { data: { name } } });
  return (await job.wait()).result;
}
