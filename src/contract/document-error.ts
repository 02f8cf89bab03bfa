/** One fault of a document: what is wrong, where, and what to do. */
export interface Fault {
  /** JSON Pointer into the document; empty where the whole document is meant. */
  readonly pointer: string;
  readonly message: string;
}

/** Thrown when a document cannot be read or contradicts the lifecycle extension; lists every fault that was found. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError' as const;
  readonly file: string;
  readonly faults: readonly Fault[];

  constructor(file: string, faults: readonly Fault[], options?: ErrorOptions) {
    const lines = faults.map(({ pointer, message }) => `  ${pointer === '' ? '' : `#${pointer}: `}${message}`);
    super(`Failed to compile ${file}:\n${lines.join('\n')}`, options);
    this.file = file;
    this.faults = faults;
  }
}
