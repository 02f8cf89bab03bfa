import type { Check } from './check.ts';
import { answeredForMissing } from './refuses-missing-job.ts';

/**
 * A request for a job that does not exist is refused.
 *
 * @see docs/lifecycle-extension.md, "read"
 */
export const unknownIsRefused: Check = {
  name: 'unknown-is-refused',
  about: 'life',
  rule: 'A request for a job that does not exist is refused.',
  source:
    'lifecycle extension, "read": where one job is shown and none is selected, the answer is 404; RFC 9110, section 15.5.5',
  needs: ['unknown job'],
  judge: (evidence) => answeredForMissing(evidence, 'unknown job', 'there is no such job'),
};
