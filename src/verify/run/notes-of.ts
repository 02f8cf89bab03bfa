import type { Run } from './run.ts';

/** What a reader of a verdict ought to know of how it came about. */
export function notesOf({
  credentials,
  isReadOnly,
  isSteered,
  isStateless,
  receiver,
  subject,
}: Run): readonly string[] {
  const { operations } = subject.contract;
  const needed = operations.some(({ security }) => security.length > 0);
  const given = Object.values(credentials.given).some((values) => Object.keys(values).length > 0);
  const callsBack = operations.some(({ callbacks }) => callbacks.length > 0);
  const notes = [
    needed && !given && 'No credentials were given: made-up ones were sent.',
    isReadOnly && 'Nothing was submitted, stopped or deleted: only what others have submitted was looked at.',
    !isReadOnly &&
      isSteered === false &&
      !isStateless &&
      'Jobs took their own course: the server does not let itself be asked for one (Prefer: outcome, duration, hold).',
    callsBack &&
      receiver === undefined &&
      !isReadOnly &&
      'Callbacks were not judged: the server has no URL by which it could reach this machine.',
  ];
  return notes.filter((note) => note !== false);
}
