import { createTwin, type Twin } from '../../../mocks/engine/create-twin.ts';
import { createMemoryStore, type JobStore } from '../../../mocks/engine/job-store.ts';
import { type Reply, toResponse } from '../../../mocks/engine/reply.ts';
import { createVirtualClock, type VirtualClock } from '../../../src/clock/virtual-clock.ts';
import { loadContract } from '../../../src/contract/compile-contract.ts';

/** A twin on a virtual clock, whose jobs can be forgotten while somebody serves it. */
export interface FreshTwin extends Twin {
  readonly clock: VirtualClock;
  reset(): Promise<void>;
}

/** Creates the twin of a document. An error of the twin's own fails the request, so that no test overlooks it. */
export async function createFreshTwin(documentFile: string): Promise<FreshTwin> {
  // Not the epoch: an instant that was lost on its way would look like it.
  const clock = createVirtualClock(Date.UTC(2026, 10, 2, 9, 30));
  const defects: unknown[] = [];
  const store = createResettableStore();
  const twin = createTwin(await loadContract(documentFile), {
    clock,
    store,
    onError: (error) => defects.push(error),
  });
  const answer = async (request: Request): Promise<Reply> => {
    const reply = await twin.answer(request);
    const defect = defects.shift();
    if (defect !== undefined) throw defect;
    return reply;
  };
  return {
    ...twin,
    clock,
    answer,
    fetch: async (request) => toResponse(await answer(request)),
    reset: async () => store.reset(),
  };
}

/** A store that can be emptied: a twin with a new one would have to make everything ready again. */
function createResettableStore(): JobStore & { reset(): void } {
  let store = createMemoryStore();
  return {
    nextNumber: () => store.nextNumber(),
    put: (jobs) => store.put(jobs),
    get: (id) => store.get(id),
    delete: (id) => store.delete(id),
    all: () => store.all(),
    live: (limitKey, nowMs) => store.live(limitKey, nowMs),
    reset() {
      store = createMemoryStore();
    },
  };
}
