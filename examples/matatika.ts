// Runs a pipeline and prints its log. Ctrl-C stops the run on the server, too; a second one leaves at once.
// Usage: npm run example:matatika [-- <base URL> <id of a pipeline>]

import { matatika } from '../generated/matatika/client.ts';
import { createClient } from '../src/client/create-client.ts';
import { JobCanceledError } from '../src/errors/job-canceled-error.ts';
import { JobFailedError } from '../src/errors/job-failed-error.ts';
import { explain } from './explain.ts';
import { startSpinner } from './start-spinner.ts';

const [baseUrl = 'http://127.0.0.1:4010/matatika/api', pipelineId = '5b0e2f9d-7c41-4a86-9d3e-f1c8b6a70254'] =
  process.argv.slice(2);
const client = createClient(matatika, {
  baseUrl,
  headers: { authorization: `Bearer ${process.env.MATATIKA_TOKEN ?? 'any'}` },
});

// Before the handler of Ctrl-C is set: the spinner has one too, which ends the process where it stands alone.
const spinner = startSpinner('Submitting');
try {
  const job = await client.submit('createPipelineJob', { params: { path: { pipelineId } } });
  process.once('SIGINT', () => job.stop().catch((error) => console.error(explain(error, baseUrl))));
  for await (const { state } of job.watch()) spinner.start(`Running the pipeline: ${state}`);
  spinner.stop();
  process.stdout.write(await job.logs());
  // Looks once more, and throws unless all went well.
  await job.wait();
} catch (error) {
  spinner.stop();
  if (error instanceof JobCanceledError) console.error('The run was stopped.');
  else if (error instanceof JobFailedError) console.error(`The run failed with exit code ${error.job.failure}.`);
  else console.error(explain(error, baseUrl));
  process.exitCode = 1;
}
