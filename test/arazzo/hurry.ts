/** Loaded before a program that is not ours: it waits a fiftieth of what it means to. */
const { setTimeout } = globalThis;

globalThis.setTimeout = Object.assign(
  (callback: (...values: unknown[]) => void, delayMs = 0, ...values: unknown[]) =>
    setTimeout(callback, delayMs / 50, ...values),
  setTimeout,
);
