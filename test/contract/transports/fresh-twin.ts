import { createTwin, type Twin, type TwinOptions } from '../../../mocks/engine/create-twin.ts';
import { createVirtualClock, type VirtualClock } from '../../../src/clock/virtual-clock.ts';
import { loadContract } from '../../../src/contract/compile-contract.ts';

/** A twin on a virtual clock that can be replaced by one without jobs, while whoever serves it notices nothing. */
export interface FreshTwin extends Twin {
  readonly clock: VirtualClock;
  reset(): Promise<void>;
}

/** Creates the twin of a document. An error of the twin's own fails the request, so that no test overlooks it. */
export async function createFreshTwin(
  documentFile: string,
  options: Pick<TwinOptions, 'createResponse'> = {},
): Promise<FreshTwin> {
  const contract = await loadContract(documentFile);
  // Not the epoch: an instant that was lost on its way would look like it.
  const clock = createVirtualClock(Date.UTC(2026, 10, 2, 9, 30));
  const defects: unknown[] = [];
  const create = (): Twin => createTwin(contract, { ...options, clock, onError: (error) => defects.push(error) });
  let twin = create();
  return {
    contract,
    basePath: twin.basePath,
    clock,
    async fetch(request) {
      const response = await twin.fetch(request);
      const defect = defects.shift();
      if (defect !== undefined) throw defect;
      return response;
    },
    async reset() {
      twin = create();
    },
  };
}
