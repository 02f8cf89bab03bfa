import type { FinishedJob, JobHandle, JobShape } from '../src/client/job.ts';
import { startSpinner } from './start-spinner.ts';

/**
 * Waits for a job and shows its states beside a spinner. Standard output stays free for what the job brings about.
 *
 * @param title - what the job does: `Copying the project`
 * @throws what `wait` throws
 */
export async function showProgress<Shape extends JobShape>(
  job: JobHandle<Shape>,
  title: string,
): Promise<FinishedJob<Shape>> {
  const spinner = startSpinner(title);
  try {
    const done = await job.wait({ onState: ({ state }) => void spinner.start(`${title}: ${state}`) });
    // The mark is colored, and where nothing spins, the state stands on a line already.
    if (spinner.isSpinning) spinner.succeed();
    return done;
  } catch (error) {
    if (spinner.isSpinning) spinner.fail();
    throw error;
  }
}
