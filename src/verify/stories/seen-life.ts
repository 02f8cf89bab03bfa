import type { Answer } from '../../contract/contract.ts';
import type { Subject } from '../subject.ts';

/** Long enough for the shortest of a job's states, short enough for a run of half a minute. */
const closelySeenMs = 2000;

/** Where the server may ask to wait for whole seconds between two looks. */
const rarelySeenMs = 6000;

/** How long a job of a lifecycle lives whose states shall all be seen, where the server can be asked for it. */
export function seenLifeMs({ contract, client }: Subject, lifecycle: string): number {
  const { read } = client.lifecycles[lifecycle] ?? {};
  const shows = contract.operations.filter(
    ({ id, role }) => id === read || (role?.kind === 'submit' && role.lifecycle === lifecycle),
  );
  const asksToWait = shows.some(({ answers }) => Object.entries(answers).some(isSuccessThatAsks));
  return asksToWait ? rarelySeenMs : closelySeenMs;
}

function isSuccessThatAsks([status, { headers }]: [string, Answer]): boolean {
  return status.startsWith('2') && Object.keys(headers).some((name) => name.toLowerCase() === 'retry-after');
}
