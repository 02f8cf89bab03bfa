import type { Coverage, Tally } from '../../src/verify/coverage/coverage.ts';

/** What a test has exercised of an API, as it stands in the test's `meta.jobtwin`. */
export interface SeenByTest {
  /** Name of the API. */
  readonly api: string;
  /** The operations that answered. */
  readonly operations: Tally;
  /** The states that jobs were seen in. */
  readonly states: Tally;
  /** The moves that jobs were seen to make. */
  readonly moves: Tally;
}

declare module 'vitest' {
  interface TaskMeta {
    /** What the test has exercised of APIs with jobs: one entry for each twin. */
    jobtwin?: SeenByTest[];
  }
}

/** Puts what a test has exercised where reporters find it. */
export function tellSeen(
  { meta }: { readonly meta: { jobtwin?: SeenByTest[] } },
  api: string,
  { operations, states, moves }: Coverage,
): void {
  meta.jobtwin = [...(meta.jobtwin ?? []), { api, operations, states, moves }];
}
