import ora, { type Ora } from 'ora';

/** Starts a spinner. Where standard error is no terminal, nothing spins: then `start(text)` writes a plain line. */
export function startSpinner(text: string): Ora {
  return ora({
    text,
    // To discard what is typed would take Ctrl-C, too.
    discardStdin: false,
    // A terminal that does not know its width says 0, and no line would ever fit in it.
    ...(process.stderr.columns === 0 && { isEnabled: false }),
  }).start();
}
