/** How many characters of a message tell its kind. */
const longestKind = 2_000;

/**
 * A message without its values, by which alike findings are known: within a run, and from one run to the next.
 *
 * @example
 * kindOfMessage('Job run-7 went from "printed" to "queued".'); // 'Job # went from "#" to "#".'
 */
export function kindOfMessage(message: string): string {
  return message
    .slice(0, longestKind)
    .replace(/"(?:[^"\\]|\\.)*"/gs, '"#"')
    .replace(/[\w-]+/g, (word) => (/\d/.test(word) ? '#' : word));
}
