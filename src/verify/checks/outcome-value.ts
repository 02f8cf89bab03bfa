import { at } from '../../client/at.ts';
import { askedForParts } from '../evidence/asked-for-parts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { fits, isAbsent } from '../evidence/fits.ts';
import { historiesOf, type JobHistory, roleOf } from '../evidence/job-history.ts';
import { submissionOf } from '../evidence/known-values.ts';
import { defaultAt, type Promised, promisesOf } from '../evidence/promises.ts';
import type { Sighting } from '../evidence/sighting.ts';
import type { Breach } from './check.ts';
import { schemaPointer } from './pointers.ts';
import { tell, tellAny } from './tell.ts';

/** What comes of a job, and with which outcome it is there. */
export interface OutcomeValue {
  readonly name: 'result' | 'failure';
  readonly outcome: 'success' | 'failure';
}

/** Where jobs have their result or failure and should not, or have none and should. */
export function* misplacedValues(evidence: Evidence, value: OutcomeValue): Generator<Breach> {
  for (const history of historiesOf(evidence)) {
    for (const sighting of history.told) {
      for (const promised of promisesOf(evidence.subject, sighting)) {
        const problem = problemAt(evidence, history, sighting, promised, value);
        if (problem === undefined) continue;
        const { exchange, operationId, jobId } = sighting;
        yield { exchange, operationId, jobId, ...problem, pointer: schemaPointer(evidence.subject, exchange) };
      }
    }
  }
}

function problemAt(
  evidence: Evidence,
  history: JobHistory,
  sighting: Sighting,
  { pointer, template }: Promised,
  { name, outcome }: OutcomeValue,
): Pick<Breach, 'message' | 'expected'> | undefined {
  const { jobId, states } = sighting;
  const expression = template?.kind === 'expression' ? template.expression : undefined;
  if (expression?.source !== 'job' || expression.name !== name) return undefined;
  const place = `"${sighting.pointer}${pointer}"`;
  const shown = at(sighting.shown, pointer);
  const isThere = !isAbsent(shown) && !fits(defaultAt(evidence.subject, sighting, pointer), shown);
  const isDue = (state: string): boolean => history.life.states[state]?.outcome === outcome;
  const mayShow = (state: string): boolean =>
    isDue(state) || (name === 'result' && history.life.states[state]?.partial === true);
  if (isThere && !states.some(mayShow)) {
    return {
      message: `job ${jobId} is ${tellAny(states)}, yet it has a ${name}: ${tell(shown)} stands at ${place}`,
      expected: `nothing there: ${tellAny(states)} is no state of ${outcome}`,
    };
  }
  // Of parts, the job decides which there are. What is optional may be left out of an answer that was asked for parts.
  if (isThere || expression.pointer.length > 0 || !states.every(isDue) || askedForParts(sighting.exchange))
    return undefined;
  // A failure is what the example of its state says, and states have their examples where jobs are read.
  if (roleOf(evidence, sighting.exchange)?.kind !== 'read') return undefined;
  if (name === 'result' && !declaresResult(history, sighting)) return undefined;
  return {
    message: `job ${jobId} is ${tellAny(states)}, yet it has no ${name}: ${tell(shown)} stands at ${place}`,
    expected: `its ${name}, which is promised to be there in a state of ${outcome}`,
  };
}

/** Without a declared result, and for jobs of others, it is the server's to say whether there is one. */
function declaresResult(history: JobHistory, { exchange }: Sighting): boolean {
  const role = submissionOf(history, exchange)?.draft?.operation.role;
  return role?.kind === 'submit' && role.result !== undefined;
}
