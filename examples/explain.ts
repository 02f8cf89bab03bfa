import { JobError } from '../src/errors/job-error.ts';

/**
 * Says why a job could not be submitted or has not succeeded: in the words of the error, which tell what to do, too.
 *
 * @throws the error itself where it is about something else: then the program is wrong
 */
export function explain(error: unknown, baseUrl: string): string {
  if (error instanceof JobError) return error.message;
  // What `fetch` throws where nobody listens says little.
  if (error instanceof TypeError && error.message === 'fetch failed')
    return `No answer from ${baseUrl}. Does the server run? Start it with "npm start".`;
  throw error;
}
