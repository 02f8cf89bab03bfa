import type { ClientContract, Composition, JobView } from '../client/client-contract.ts';
import type { Contract, MediaType, Operation, SubmitRole } from '../contract/contract.ts';
import { isJsonMediaType } from '../contract/media-type.ts';
import { parsePointer } from '../contract/pointer.ts';
import { isObject } from '../contract/resolver.ts';
import { type Alternative, createNarrowing } from './narrow-schema.ts';

/** What the jobs of the submissions bring about, as far as the document says more of one than of all. */
export interface Results {
  /** By operationId: the parts of the result that are there when the job has succeeded. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** By operationId: the schema, of several alternatives, that has the result. */
  readonly alternatives: ReadonlyMap<string, Alternative>;
}

type Submit = Operation & { readonly role: SubmitRole };

/** Finds out what each submission brings about: from its `result`, and from the example of its success. */
export function resultsOf(contract: Contract, client: ClientContract): Results {
  const submissions = contract.operations.filter((operation): operation is Submit => operation.role?.kind === 'submit');
  const parts = new Map<string, readonly string[]>();
  const alternatives = new Map<string, Alternative>();
  for (const submission of submissions) {
    const { id, role } = submission;
    const shown = shownIn(contract, client, role.lifecycle);
    const { at } = shown?.view.result ?? {};
    if (shown === undefined || at === undefined) continue;
    const alternative = typeof at === 'string' ? alternativeOf(contract, shown, at, submission) : undefined;
    if (alternative !== undefined) alternatives.set(id, alternative);
    else parts.set(id, partsOf(role, at));
  }
  return { parts, alternatives };
}

interface Shown {
  readonly view: JobView;
  readonly media: MediaType;
}

/** How the read of a lifecycle shows a job. */
function shownIn({ operations }: Contract, client: ClientContract, lifecycle: string): Shown | undefined {
  const read = client.lifecycles[lifecycle]?.read ?? '';
  const [status, position] = Object.entries(client.operations[read]?.answers ?? {})[0] ?? [];
  const view = client.views[position ?? -1];
  const answer = operations.find(({ id }) => id === read)?.answers[status ?? ''];
  const media = Object.entries(answer?.content ?? {}).find(([type]) => isJsonMediaType(type))?.[1];
  return view === undefined || media === undefined || view.jobs !== undefined ? undefined : { view, media };
}

/** The parts that a submission's template names, of those that are shown. */
function partsOf({ result }: SubmitRole, at: Composition): string[] {
  const names = isObject(result) ? Object.keys(result).filter((name) => !name.startsWith('$')) : [];
  return names.filter((name) => typeof at === 'string' || name in at);
}

/** The alternative that the example of a success has; `undefined` where the document has none, or the example does not tell. */
function alternativeOf(
  contract: Contract,
  { media }: Shown,
  at: string,
  { id, role }: Submit,
): Alternative | undefined {
  const { states = {} } = contract.lifecycles[role.lifecycle] ?? {};
  const success = Object.keys(states).find((state) => states[state]?.outcome === 'success');
  const example = media.examples[`${id}.${success}`] ?? media.examples[`${success}`];
  return example === undefined ? undefined : createNarrowing(contract)(media.schema, example, parsePointer(at));
}
