import type { JobView } from '../client/client-contract.ts';
import type { Outcome } from '../contract/contract.ts';
import type { Level } from './change.ts';

/** What a client reads of a job in an answer. */
export interface Reading {
  readonly what: string;
  /** How bad it is to look for it in vain. */
  readonly level: Level;
  /** What becomes of a client that does. */
  readonly loss: string;
  /** The outcome that jobs must be able to have for it to be shown. */
  readonly outcome?: Outcome;
  /** Where it stands, to be compared; `undefined` where the answer does not show it. */
  readonly at: (view: JobView) => unknown;
  /** The same as a pointer, or as a header with its name in front. Default: `at`. */
  readonly pointer?: (view: JobView) => unknown;
}

/** Everything that a client reads of a job. */
export const readings: readonly Reading[] = [
  { what: 'list of jobs', level: 'breaking', loss: 'finds no jobs', at: ({ jobs }) => jobs, pointer: () => undefined },
  {
    what: 'id of the job',
    level: 'breaking',
    loss: 'does not learn which job to ask for',
    at: ({ id, header }) => id ?? (header && ['header', ...header]),
    pointer: ({ id, header }) => id?.[0] ?? header,
  },
  {
    what: 'state',
    level: 'breaking',
    loss: 'does not learn whether the job has ended',
    at: ({ state, signs }) => state ?? (signs && 'signs'),
  },
  {
    what: 'result',
    outcome: 'success',
    level: 'breaking',
    loss: 'does not find what it has waited for',
    at: ({ result }) => result?.at,
  },
  {
    what: 'failure',
    outcome: 'failure',
    level: 'breaking',
    loss: 'does not learn why the job has failed',
    at: ({ failure }) => failure?.at,
  },
  {
    what: 'group of jobs',
    level: 'breaking',
    loss: 'cannot ask for the jobs of one request together',
    at: ({ group }) => group,
  },
  ...(['created', 'started', 'ended'] as const).map((name): Reading => {
    return { what: `time "${name}"`, level: 'risky', loss: 'has no time to show', at: (view) => view[name] };
  }),
];
