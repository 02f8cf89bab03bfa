// Uploads two files: one job takes them in, and names one more job for each, which makes a dataset of it.
// Usage: npm run example:mammoth [-- <base URL>]

import { mammoth } from '../generated/mammoth/client.ts';
import { createClient } from '../src/client/create-client.ts';
import { waitAll } from '../src/client/wait-all.ts';
import { explain } from './explain.ts';
import { showProgress } from './show-progress.ts';
import { startSpinner } from './start-spinner.ts';

const [baseUrl = 'http://127.0.0.1:4010/mammoth/api/v2'] = process.argv.slice(2);
const client = createClient(mammoth, {
  baseUrl,
  headers: { authorization: `Bearer ${process.env.MAMMOTH_TOKEN ?? 'any'}` },
});

const form = new FormData();
form.append('files', new File(['region,sales\nNorth,18240.50\n'], 'sales-2026-02.csv', { type: 'text/csv' }));
form.append('files', new File(['region,sales\nNorth,19105.00\n'], 'sales-2026-03.csv', { type: 'text/csv' }));

try {
  const upload = await client.submit('CreateFileDataset', {
    params: { path: { workspace_id: 11, project_id: 134 } },
    // In types, files are strings; what is sent is the form.
    body: { files: ['sales-2026-02.csv', 'sales-2026-03.csv'] },
    bodySerializer: () => form,
  });
  const { result } = await showProgress(upload, 'Uploading two files');
  const named = Array.isArray(result) ? [] : (result?.job_ids ?? []);
  const jobs = named.map(({ job_id }) => client.open(`${job_id}`));
  const spinner = startSpinner('Making the datasets');
  const ends = await waitAll(jobs, {
    onProgress: ({ job, seen }) => void spinner.start(`Making the datasets: job ${job.id} is ${seen.state}`),
  });
  spinner.stop();
  // One file may fail, and the other become a dataset all the same.
  for (const end of ends) {
    if (end.status === 'rejected') fail(end.reason);
    else if (!Array.isArray(end.value.result)) console.log(`Made dataset ${end.value.result?.ds_id}.`);
  }
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  console.error(explain(error, baseUrl));
  process.exitCode = 1;
}
