/** Thrown where a story cannot go on for a reason that is no finding: the time is over, or no more jobs are allowed. */
export class Undone extends Error {
  override readonly name = 'Undone' as const;
  /** How much cannot go on. */
  readonly scope: 'story' | 'run';

  constructor(scope: Undone['scope'], message: string) {
    super(message);
    this.scope = scope;
  }
}
