/** One fault of a document: what is wrong, where, and what to do. */
export interface Fault {
  /** JSON Pointer into the document; empty where the whole document is meant. */
  readonly pointer: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/**
 * Thrown when a document cannot be read or contradicts the lifecycle extension; lists every fault that was found.
 *
 * @example
 * import { DocumentError, loadContract } from 'jobtwin/server';
 *
 * try {
 *   await loadContract('map-printer.yaml');
 * } catch (error) {
 *   if (!(error instanceof DocumentError)) throw error;
 *   for (const { pointer, message } of error.faults) console.error(pointer, message);
 * }
 */
export class DocumentError extends Error {
  /** The name of the class. */
  override readonly name = 'DocumentError' as const;
  /** The file that was to be read, as it was given. */
  readonly file: string;
  /** All that is wrong, in the order in which it was found. */
  readonly faults: readonly Fault[];

  /**
   * @param file - the file that was to be read
   * @param faults - all that is wrong with it
   * @param options - with the error behind this one, as of `Error`
   */
  constructor(file: string, faults: readonly Fault[], options?: ErrorOptions) {
    const lines = faults.map(({ pointer, message }) => `  ${pointer === '' ? '' : `#${pointer}: `}${message}`);
    super(`Failed to compile ${file}:\n${lines.join('\n')}`, options);
    this.file = file;
    this.faults = faults;
  }
}
