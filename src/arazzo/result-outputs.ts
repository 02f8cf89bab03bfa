import type { Composition, JobView } from '../client/client-contract.ts';
import type { Followed } from './follow.ts';
import { toName } from './to-name.ts';

/**
 * What is read of jobs that have succeeded, as runtime expressions by name: of one job its result, or those parts of it that
 * are sure to be there, or where none is, the whole job; of a group all jobs.
 *
 * @param parts - the names of these parts
 */
export function resultOutputs(
  view: JobView,
  field: Followed['field'],
  parts: readonly string[],
): Record<string, string> {
  if (field === 'group') return { jobs: toBody(view.jobs ?? '') };
  // Who asks for one id gets a list of one job.
  const job = view.jobs === undefined ? '' : `${view.jobs}/0`;
  const { at } = view.result ?? {};
  if (typeof at === 'string') return { result: toBody(job + at) };
  const known = parts.flatMap((part) => pointersIn(part, at?.[part]));
  return known.length === 0
    ? { job: toBody(job) }
    : Object.fromEntries(known.map(([name, pointer]) => [toName(name), toBody(job + pointer)]));
}

function pointersIn(name: string, at: Composition | undefined): (readonly [name: string, pointer: string])[] {
  if (at === undefined) return [];
  if (typeof at === 'string') return [[name, at]];
  return Object.entries(at).flatMap(([part, inner]) => pointersIn(`${name}_${part}`, inner));
}

function toBody(pointer: string): string {
  return pointer === '' ? '$response.body' : `$response.body#${pointer}`;
}
