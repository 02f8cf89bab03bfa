import type { Check } from './check.ts';
import { misplacedValues } from './outcome-value.ts';

/**
 * What went wrong with a job is there when it has failed, and only then. Null is as good as absent.
 *
 * @see docs/lifecycle-extension.md, "Templates and expressions"
 */
export const failureWithFailure: Check = {
  name: 'failure-with-failure',
  about: 'life',
  rule: 'What went wrong is shown with failure, and only then.',
  source: 'lifecycle extension, "Templates and expressions": $job.failure',
  judge: (evidence) => misplacedValues(evidence, { name: 'failure', outcome: 'failure' }),
};
