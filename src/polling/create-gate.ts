/** Lets in so many at once; the others wait, in their order. Resolves to what lets the next one in. */
export type Gate = (signal: AbortSignal | undefined) => Promise<() => void>;

/**
 * Creates a gate.
 *
 * @param places - how many are in at once
 */
export function createGate(places: number): Gate {
  let free = places;
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async (signal) => {
    if (free > 0) free -= 1;
    else {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        signal?.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    return leave;
  };
}
