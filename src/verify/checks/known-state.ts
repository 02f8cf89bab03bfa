import { askedForParts } from '../evidence/asked-for-parts.ts';
import type { Check } from './check.ts';
import { lifecyclePointer } from './pointers.ts';
import { tell, tellAny } from './tell.ts';

/**
 * A job is in a state of its lifecycle, whatever shows it. The same word in another case is another word.
 *
 * @see docs/lifecycle-extension.md, "How clients read the same words"
 */
export const knownState: Check = {
  name: 'known-state',
  about: 'life',
  rule: 'What stands where the state should is a state of the lifecycle.',
  source: 'lifecycle extension, "How clients read the same words"',
  *judge({ subject, sightings }) {
    for (const { strange, exchange, operationId, jobId, lifecycle, shown } of sightings) {
      // Where nothing is shown at all, the job is not shown in a strange state.
      if (strange === undefined || shown === undefined || askedForParts(exchange)) continue;
      const states = Object.keys(subject.contract.lifecycles[lifecycle]?.states ?? {});
      const like = states.find((state) => state.toLowerCase() === String(strange.value).toLowerCase());
      yield {
        exchange,
        operationId,
        jobId,
        message: `job ${jobId} is in no known state: ${tell(strange.value)} stands at "${strange.pointer}"`,
        expected: like === undefined ? `one of ${tellAny(states)}` : `"${like}", written like this`,
        pointer: lifecyclePointer(lifecycle, 'states'),
      };
    }
  },
};
