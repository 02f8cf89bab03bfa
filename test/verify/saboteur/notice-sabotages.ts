import { at } from '../../../src/client/at.ts';
import type { WrittenRequest } from '../../../src/verify/requests/write-request.ts';
import type { Subject } from '../../../src/verify/subject.ts';
import { leavesOf, put } from './edits.ts';
import type { Memory, Sabotage } from './sabotage.ts';

/** Callbacks that come too often, too early, wrongly, or not at all. */
export const noticeSabotages: readonly Sabotage[] = [
  { name: 'never calls back', check: 'callback-once', applies: callsBack, notices: () => [] },
  { name: 'calls back twice', check: 'callback-once', applies: callsBack, notices: (due) => [due, due] },
  {
    name: 'calls back with another state than the job has',
    check: 'callback-once',
    applies: callsBack,
    notices: (due, memory) => [withOtherState(due, memory)],
  },
  {
    name: 'calls back with an empty object',
    check: 'callback-once',
    applies: callsBack,
    notices: (due) => [{ ...due, body: '{}' }],
  },
  {
    name: 'calls back when a job has begun, and says that it has ended',
    check: 'callback-once',
    applies: callsBack,
    // The notice of an earlier job serves as the pattern for this one.
    early({ operation, request, jobs }, { due, earlier }) {
      const [pattern] = due;
      const [job] = jobs;
      const places = operation?.callbacks.map(({ url }) => /^\{?\$request\.body#([^}]*)\}?$/.exec(url)?.[1]) ?? [];
      if (pattern === undefined || job === undefined || places[0] === undefined) return [];
      const url = at(JSON.parse(request.body ?? ''), places[0]);
      const body = pattern.body ?? '';
      const told = earlier.flatMap((each) => each.jobs).find(({ jobId }) => body.includes(jobId));
      if (told === undefined || typeof url !== 'string') return [];
      return [{ ...pattern, url, body: body.replaceAll(told.jobId, job.jobId) }];
    },
  },
];

function callsBack({ contract }: Subject): boolean {
  return contract.operations.some(({ callbacks }) => callbacks.some(({ url }) => url.includes('$request.body#')));
}

/** The callback with another final state wherever one stands. */
function withOtherState(due: WrittenRequest, { earlier }: Memory): WrittenRequest {
  const lifecycles = Object.values(earlier[0]?.subject.contract.lifecycles ?? {});
  const finals = lifecycles.flatMap(({ states }) => Object.keys(states).filter((name) => states[name]?.outcome));
  const body: unknown = JSON.parse(due.body ?? 'null');
  const place = leavesOf(body).find((leaf) => finals.includes(String(at(body, leaf))));
  const other = place && finals.find((name) => name !== at(body, place));
  return place === undefined ? due : { ...due, body: JSON.stringify(put(body, place, other)) };
}
