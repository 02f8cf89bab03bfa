import type { Check } from './check.ts';
import { misplacedValues } from './outcome-value.ts';

/**
 * The result of a job is there when it has succeeded, and not before; in a state that is `partial`, it may be there already.
 * Null is as good as absent.
 *
 * @see docs/lifecycle-extension.md, "Templates and expressions"
 */
export const resultWithSuccess: Check = {
  name: 'result-with-success',
  about: 'life',
  rule: 'The result is shown with success, and only then.',
  source: 'lifecycle extension, "Templates and expressions": $job.result',
  judge: (evidence) => misplacedValues(evidence, { name: 'result', outcome: 'success' }),
};
