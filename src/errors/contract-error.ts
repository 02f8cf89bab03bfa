import { JobError, toExcerpt } from './job-error.ts';

/**
 * Thrown when an answer breaks the contract: a state that was never declared, a job without an id, a body that reads as no
 * state at all. It is never taken for a running job, so that no wait goes on for ever on it.
 */
export class ContractError extends JobError {
  override readonly name = 'ContractError' as const;
  /** JSON Pointer into the answer's body (empty for the whole); a header stands as `$response.header/name`. */
  readonly pointer: string;
  /** What stands there; `undefined` where nothing does. */
  readonly value: unknown;
  /** What could stand there: names of states, or a description. */
  readonly allowed: readonly string[];

  /** @param action - what was tried, to follow "Failed to" */
  constructor(
    action: string,
    jobId: string | undefined,
    { pointer, value }: Pick<ContractError, 'pointer' | 'value'>,
    allowed: readonly string[],
    cause?: unknown,
  ) {
    super(
      'contract',
      jobId,
      `Failed to ${action}: the answer has ${toExcerpt(value)} at "${pointer}", the contract ${allowed.join(', ')}. Correct the server or the document.`,
      cause,
    );
    this.pointer = pointer;
    this.value = value;
    this.allowed = allowed;
  }
}
