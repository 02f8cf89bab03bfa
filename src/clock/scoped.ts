/**
 * Runs something under a signal of its own, which aborts with the outer one (with its reason), and at the latest when it has
 * ended: so timers, listeners and requests that heed the signal never outlive what they were for.
 *
 * @throws the reason of `outer`, unwrapped, when that has aborted before; then nothing is run
 */
export async function scoped<Value>(
  outer: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  outer?.throwIfAborted();
  const inner = new AbortController();
  const { signal } = inner;
  outer?.addEventListener('abort', () => inner.abort(outer.reason), { signal });
  try {
    return await run(signal);
  } finally {
    // With a reason of its own: without one, a stack is captured for each, and there is one for each look.
    inner.abort('over');
  }
}
