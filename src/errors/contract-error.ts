import { JobError, type MembersOf, toExcerpt } from './job-error.ts';

/**
 * Thrown when an answer breaks the contract: a state that was never declared, a job without an id, a body that reads as no
 * state at all. It is never taken for a running job, so that no wait goes on for ever on it.
 */
export class ContractError extends JobError {
  /** The name of the class. */
  declare readonly name: 'ContractError';
  /** The same for all errors of this kind, whichever copy of this package they come from. */
  declare readonly code: 'contract';
  /** JSON Pointer into the answer's body (empty for the whole); a header stands as `$response.header/name`. */
  declare readonly pointer: string;
  /** What stands there; `undefined` where nothing does, `null` for a header. */
  declare readonly value: unknown;
  /** What could stand there: names of states, or a description. */
  declare readonly allowed: readonly string[];

  /**
   * @param action - what was tried, to follow "Failed to"
   * @param jobId - the job's id, where it is known
   * @param found - what the answer has, and where
   * @param allowed - what could stand there
   */
  constructor(
    action: string,
    jobId: string | undefined,
    { pointer, value }: Pick<ContractError, 'pointer' | 'value'>,
    allowed: readonly string[],
  ) {
    super(
      `Failed to ${action}: the answer has ${toExcerpt(value)} at "${pointer}", the contract ${allowed.join(', ')}. Correct either.`,
      { name: 'ContractError', code: 'contract', jobId, pointer, value, allowed } satisfies MembersOf<ContractError>,
    );
  }
}
