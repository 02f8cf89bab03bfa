import { constants } from 'node:os';
import { UsageError } from './usage-error.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that Ctrl-C ends, so that it can clear up. Whoever asks a second time does not wait for that.
 *
 * @param work - what to do; its signal aborts when the process is told to end
 * @throws {UsageError} when the work was ended; the exit code is then that of a shell, such as 130
 */
export async function interruptible<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const end = (name: (typeof signals)[number]): void => {
    process.exitCode = 128 + constants.signals[name];
    controller.abort(new UsageError(`Ended by ${name}: there is no verdict.`));
  };
  for (const name of signals) process.once(name, end);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of signals) process.off(name, end);
  }
}
