import { fileURLToPath } from 'node:url';
import { mammoth } from '../../generated/mammoth/client.ts';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { createClient } from '../../src/client/create-client.ts';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';

/** One job as the twin shows it, as JSON. */
export interface Recording {
  readonly id: string;
  /** While it is under way. */
  readonly running: string;
  /** When it has succeeded. */
  readonly succeeded: string;
}

/** Longer than any job of the twin lives. */
const wholeLifeMs = 3_600_000;

/**
 * Lets the twin run a job, and keeps what it shows of it: the waits are then answered with that, and cost no twin.
 *
 * @throws {Error} when the job does not go from running to success: then it is not what was to be measured
 */
export async function recordAnswers(): Promise<Recording> {
  const clock = createVirtualClock();
  const document = fileURLToPath(new URL('../../openapi/mammoth.yaml', import.meta.url));
  const { fetch } = createTwin(await loadContract(document), { clock });
  const client = createClient(mammoth, { fetch, clock, headers: { authorization: 'Bearer any' } });
  const path = { workspace_id: 1, project_id: 2, dataset_id: 3 };
  const job = await client.submit('AddDataview', { params: { path }, body: {} });
  const running = await job.read();
  await clock.advance(wholeLifeMs);
  const ended = await job.read();
  if (running.state !== 'processing' || ended.state !== 'success')
    throw new Error(
      `Failed to record a job: it was ${running.state}, then ${ended.state}. Wanted was processing, then success.`,
    );
  return { id: job.id, running: JSON.stringify(running.body.job), succeeded: JSON.stringify(ended.body.job) };
}
