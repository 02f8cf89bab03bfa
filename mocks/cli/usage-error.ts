/** Something that the user of the command line can mend; its message is all that is shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError' as const;
}
