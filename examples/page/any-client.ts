import type { ClientContract } from '../../src/client/client-contract.ts';
import type { ClientOptions } from '../../src/client/client-options.ts';
import { createClient } from '../../src/client/create-client.ts';
import type { SubmittedJob } from '../../src/client/job.ts';
import type { Submission } from './submission.ts';

/** A client as it is for every API. */
interface AnyClient {
  submit(operationId: string, init: Submission['init']): Promise<SubmittedJob>;
}

/**
 * `createClient` for an API that is only known when the page runs. Its types cannot say then which operation submits a job,
 * and what it wants: that was looked up in the contract. An application knows its APIs, and needs nothing of this.
 */
export const createAnyClient = createClient as unknown as (
  contract: ClientContract,
  options: ClientOptions,
) => AnyClient;
