// Copies a project, with its tasks, and says what the copy is called.
// Usage: npm run example:asana [-- <base URL> <gid of a project>]

import { asana } from '../generated/asana/client.ts';
import { createClient } from '../src/client/create-client.ts';
import { JobFailedError } from '../src/errors/job-failed-error.ts';
import { explain } from './explain.ts';
import { showProgress } from './show-progress.ts';

const [baseUrl = 'http://127.0.0.1:4010/asana/api/1.0', project_gid = '1203487120957118'] = process.argv.slice(2);
const client = createClient(asana, {
  baseUrl,
  headers: { authorization: `Bearer ${process.env.ASANA_ACCESS_TOKEN ?? 'any'}` },
});

try {
  const job = await client.submit('duplicateProject', {
    params: { path: { project_gid } },
    body: { data: { name: 'Website relaunch, phase 2', include: 'members,notes,task_notes' } },
  });
  const { body } = await showProgress(job, 'Copying the project');
  const copy = body.data.new_project;
  console.log(`Made project ${copy?.gid}, "${copy?.name}".`);
} catch (error) {
  // Asana says of a job that it failed, but not why.
  if (error instanceof JobFailedError)
    console.error(`Project ${project_gid} could not be copied (job ${error.jobId}).`);
  else console.error(explain(error, baseUrl));
  process.exitCode = 1;
}
