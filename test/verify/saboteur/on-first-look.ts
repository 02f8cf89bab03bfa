import { isLook, isSuccess } from './jobs.ts';
import type { Passed } from './passing.ts';
import type { Memory } from './sabotage.ts';

/** Spoils the first answer that shows one job, and no other. */
export function onFirstLook<Result>(
  spoil: (passed: Passed) => Result,
): (passed: Passed, memory: Memory) => Result | undefined {
  return (passed, { spoiled }) =>
    isLook(passed) && isSuccess(passed) && spoiled.length === 0 ? spoil(passed) : undefined;
}
