import { afterEach, beforeEach } from 'vitest';
import type { Twin } from '../engine/create-twin.ts';
import { createRecorder } from './recorder.ts';
import { tellSeen } from './seen-by-test.ts';

/**
 * Listens to a twin that a test file has made itself, for example to put Mock Service Worker in front of it: what each test
 * exercises shows in the report of `jobtwin/vitest-reporter`. Tests of {@link jobTest} are listened to without this.
 *
 * To be called where `beforeEach` may be called: at the top of a test file, or in a setup file.
 *
 * @param twin - the one that the tests use
 * @returns the same twin; only what goes through this one is recorded
 * @example
 * import { toMswHandler } from 'jobtwin/msw';
 * import { recordJobs } from 'jobtwin/vitest';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(toMswHandler(recordJobs(twin)));
 */
export function recordJobs(twin: Twin): Twin {
  const recorder = createRecorder(twin);
  beforeEach(() => recorder.forget());
  afterEach(({ task }) => tellSeen(task, twin.contract.name, recorder.coverage()));
  return recorder.twin;
}
