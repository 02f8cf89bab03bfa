import { setTimeout as sleep } from 'node:timers/promises';
import type { Recording } from './recording.ts';

/** Stands in for the network: answers the reading of any job with the recorded one under that job's id. */
export interface Replay {
  /** Like the global `fetch`, but that it needs no network. */
  readonly fetch: (input: Request | string) => Promise<Response>;
  /** How many requests there were. */
  readonly requests: () => number;
  /**
   * From now on, each job is seen ended at its look of that number, counted from here; until the first call, at its first.
   * By the clock, whoever is slow would be spared looks.
   */
  readonly endAtLook: (number: number) => void;
  /** From now on, answers are held back until the returned function is called. */
  readonly hold: () => () => void;
}

/** Where the jobs are; nobody is asked there. */
export const baseUrl = 'http://127.0.0.1/api/v2';

/** How long an answer takes: as from a quick server nearby. */
export const latencyMs = 50;

/** Creates the stand-in. It takes the same work for each request, whoever sends it. */
export function createReplay({ id: recordedId, running, succeeded }: Recording): Replay {
  let requests = 0;
  let endingLook = 1;
  let held = Promise.resolve();
  const looks = new Map<string, number>();

  function show(id: string): string {
    const look = (looks.get(id) ?? 0) + 1;
    looks.set(id, look);
    return (look < endingLook ? running : succeeded).replace(recordedId, id);
  }

  function answer({ pathname, searchParams }: URL): string {
    const ids = searchParams.get('job_ids');
    if (ids !== null) return `{"jobs":[${ids.split(',').map(show).join(',')}]}`;
    return `{"job":${show(pathname.slice(pathname.lastIndexOf('/') + 1))}}`;
  }

  return {
    async fetch(input) {
      // The real one also makes a Request of whatever it is given.
      const request = new Request(input);
      requests += 1;
      await held;
      await sleep(latencyMs);
      return new Response(answer(new URL(request.url)), { headers: { 'content-type': 'application/json' } });
    },
    requests: () => requests,
    endAtLook(number) {
      endingLook = number;
      looks.clear();
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
  };
}
