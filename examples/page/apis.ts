import type { ClientContract } from '../../src/client/client-contract.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { parseContract } from '../../src/contract/parse-contract.ts';

/** An API of generated/. */
export interface Api {
  /** What `createClient` takes. */
  readonly client: ClientContract;
  /** What a twin takes; here it also tells of a request that works. */
  readonly contract: Contract;
}

const clients = import.meta.glob<Record<string, ClientContract>>('../../generated/*/client.ts', { eager: true });
const contracts = import.meta.glob('../../generated/*/contract.json', { import: 'default' });

/** Loads every API that `npm run generate` has written. */
export async function loadApis(): Promise<Api[]> {
  const byName = new Map<string, ClientContract>();
  for (const client of Object.values(clients).flatMap((module) => Object.values(module)))
    byName.set(client.api, client);
  const loaded = await Promise.all(Object.values(contracts).map(async (load) => parseContract(await load())));
  return loaded.flatMap((contract) => {
    const client = byName.get(contract.name);
    return client === undefined ? [] : [{ client, contract }];
  });
}
