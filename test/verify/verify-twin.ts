import { createTwin, type Twin, type TwinOptions } from '../../mocks/engine/create-twin.ts';
import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { Verdict } from '../../src/verify/report/verdict.ts';
import type { Subject } from '../../src/verify/subject.ts';
import { verify } from '../../src/verify/verify.ts';
import type { VerifyOptions } from '../../src/verify/verify-options.ts';

/** A twin in virtual time, and how it is verified. */
export interface VerifiedTwin {
  readonly twin: Twin;
  readonly clock: VirtualClock;
  /** Lets time pass until it is over. What the server is sent goes through `fetch`: default: to the twin as it is. */
  verify(options?: Partial<VerifyOptions>): Promise<Verdict>;
}

/** Creates a twin that can be verified, again and again. */
export function createVerifiedTwin(
  { contract, file }: Subject,
  clock: VirtualClock = createVirtualClock(Date.UTC(2026, 0)),
  options: TwinOptions = {},
): VerifiedTwin {
  const twin = createTwin(contract, { clock, ...options });
  return {
    twin,
    clock,
    async verify(more) {
      let isOver = false;
      const settings = { url: `http://twin.test${twin.basePath}`, fetch: twin.fetch, clock, ...more };
      const verdict = verify(file, settings).finally(() => {
        isOver = true;
      });
      // It is awaited in the end; until then, its failure is not unheard of.
      verdict.catch(() => undefined);
      while (!isOver) await clock.advance(500);
      return verdict;
    },
  };
}
