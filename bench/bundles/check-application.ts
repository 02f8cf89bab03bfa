import { fileURLToPath } from 'node:url';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';

interface Application {
  duplicate(token: string, taskId: string, name: string): Promise<unknown>;
}

const document = fileURLToPath(new URL('../../openapi/asana.yaml', import.meta.url));

/**
 * Runs a bundled application against the twin: one that is small because it does not work is no result.
 *
 * @param code - an ES module without imports, with the function `duplicate`
 * @throws {Error} when it returns neither a job nor a task, which is what the job makes
 */
export async function checkApplication(client: string, code: string): Promise<void> {
  const { fetch } = createTwin(await loadContract(document));
  const network = globalThis.fetch;
  // As an application, it is handed nothing: it takes the global one.
  globalThis.fetch = (input, init) => fetch(new Request(input, init));
  try {
    const application: Application = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const shown = JSON.stringify(await application.duplicate('any', '321', 'Copy of buy catnip'));
    if (/"resource_type":"(job|task)"/.test(shown ?? '')) return;
    throw new Error(`Failed to measure the bundle with ${client}: run against the twin, it returned ${shown}.`);
  } finally {
    globalThis.fetch = network;
  }
}
