import {
  environmentManager,
  focusManager,
  QueryClient,
  QueryObserver,
  type QueryObserverOptions,
  type QueryObserverResult,
} from '@tanstack/query-core';
import { afterEach, beforeEach, onTestFinished, vi } from 'vitest';
import { asana } from '../../generated/asana/client.ts';
import contract from '../../generated/asana/contract.json' with { type: 'json' };
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { createClient } from '../../src/client/create-client.ts';
import type { SeenJob, SubmittedJob } from '../../src/client/job.ts';
import type { JobOf } from '../../src/client/typed-contract.ts';
import type { WatchOptions } from '../../src/client/wait-options.ts';
import { parseContract } from '../../src/contract/parse-contract.ts';
import { jobQueryOptions } from '../../src/query/job-query-options.ts';

type Shape = JobOf<typeof asana, 'job'>;

/** Replaces the timers of the machine in all tests of a file. */
export function useFakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    // Without a window, TanStack Query takes itself to be rendering on a server, where nothing is polled.
    environmentManager.setIsServer(() => false);
  });
  afterEach(() => {
    focusManager.setFocused(undefined);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

/** Lets time pass for everybody: the twin, the client and TanStack Query. */
export async function pass(durationMs: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(durationMs);
}

/** An answer that says nothing about the job. */
export const busy: Response = new Response('busy', { status: 503 });

/** What befalls a look instead of the twin's answer. */
export type Mishap = Response | Error | 'hangs';

/** A job on a twin, and all looks at it. */
export interface Watched {
  readonly job: SubmittedJob<Shape>;
  /** When each look was sent, in milliseconds since the submission. */
  readonly looksMs: readonly number[];
  readonly looks: readonly Request[];
}

/** Submits a job to a twin that lives by the machine's clock, which tests replace. */
export async function submitJob(prefer: string, mishaps: readonly Mishap[] = []): Promise<Watched> {
  const twin = createTwin(parseContract(contract));
  const looks: Request[] = [];
  const looksMs: number[] = [];
  let startMs = 0;
  const client = createClient(asana, {
    headers: { authorization: 'Bearer any' },
    async fetch(request) {
      if (request.method !== 'GET') return twin.fetch(request);
      const mishap = mishaps[looks.length];
      looks.push(request);
      looksMs.push(Date.now() - startMs);
      if (mishap === 'hangs') return hang(request.signal);
      if (mishap instanceof Error) throw mishap;
      return mishap?.clone() ?? twin.fetch(request);
    },
  });
  startMs = Date.now();
  const params = { path: { task_gid: '1' } };
  const job = await client.submit('duplicateTask', { params, body: { data: { name: 'Copy' } }, headers: { prefer } });
  return { job, looks, looksMs };
}

function hang(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

/** A mounted component. */
export interface Mounted {
  readonly queryClient: QueryClient;
  /** All that was rendered. */
  readonly results: readonly QueryObserverResult<SeenJob<Shape>>[];
  readonly last: () => QueryObserverResult<SeenJob<Shape>>;
  /** Renders again, with options made anew. */
  rerender(): void;
  unmount(): void;
}

/** Mounts a component that follows a job, as the adapters of all frameworks do it: with an observer. */
export function mount(
  job: SubmittedJob<Shape>,
  options?: Omit<WatchOptions, 'signal'>,
  queryClient: QueryClient = new QueryClient(),
): Mounted {
  const makeOptions = (): QueryObserverOptions<
    SeenJob<Shape>,
    Error,
    SeenJob<Shape>,
    SeenJob<Shape>,
    readonly string[]
  > => jobQueryOptions(job, options);
  const observer = new QueryObserver(queryClient, makeOptions());
  const results: QueryObserverResult<SeenJob<Shape>>[] = [];
  const unmount = observer.subscribe((result) => results.push(result));
  queryClient.mount();
  onTestFinished(() => {
    unmount();
    queryClient.unmount();
  });
  return {
    queryClient,
    results,
    last: () => observer.getCurrentResult(),
    rerender: () => observer.setOptions(makeOptions()),
    unmount,
  };
}
