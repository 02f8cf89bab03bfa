import { at } from '../../src/client/at.ts';
import type { JobView } from '../../src/client/client-contract.ts';
import { idOf, jobsIn, type ReadJob, readJob, readJobId, readJobIds } from '../../src/client/read-job.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { shapeOf } from '../../src/contract/shape.ts';
import type { Json } from '../../src/contract/template.ts';
import { composeView } from '../../src/generate/compose-view.ts';
import { jobsOf, placesOf } from '../../src/generate/template-places.ts';
import { toClientContract } from '../../src/generate/to-client-contract.ts';
import { viewOperation } from '../../src/generate/viewed-operation.ts';
import { type Moves, movesOf } from '../../src/verify/coverage/reachable.ts';
import { describeExchange, type Exchange } from './conformance.ts';

/** Reads jobs out of answers in the way of the client, which shares no code with the twin that writes them. */
export interface JobReader {
  readonly lifecycles: Readonly<Record<string, Moves>>;
  /** The operation by which a client polls a job, and the parameter that takes the id. */
  pollOf(lifecycle: string): { readonly operationId: string; readonly idAt: IdParameter | undefined };
  /** What the answers of an operation show, as far as the views promise. */
  shows(operationId: string): Shown;
  /** Of several, the first. @throws {Error} when the answer shows no id */
  idIn(operationId: string, exchange: Exchange): string;
  groupIn(operationId: string, exchange: Exchange): unknown;
  /**
   * What the client reads; and where it reads no result or failure, since there is none in such a state, what stands there
   * nevertheless.
   *
   * @throws {Error} when the answer shows no such job, or in no state of its lifecycle
   */
  read(operationId: string, exchange: Exchange, job: { readonly id: string; readonly lifecycle: string }): ReadJob;
}

/** Where a request carries a job's id. */
export interface IdParameter {
  readonly in: string;
  readonly name: string;
}

/** What the answers of an operation show of a job. */
export type Shown = Readonly<Record<'id' | 'state' | 'result' | 'failure' | 'many', boolean>>;

/** Creates the reader of a contract. */
export function createJobReader(contract: Contract): JobReader {
  const { lifecycles, operations } = toClientContract(contract);
  // Of all operations: a client knows only those that it needs.
  const views = new Map(contract.operations.map((each) => [each.id, viewOperation(each, contract).views]));
  const viewOf = (operationId: string, status?: number): JobView => {
    const own = views.get(operationId) ?? {};
    return own[`${status}`] ?? Object.values(own)[0] ?? {};
  };
  const answer = (operationId: string, { status, body, headers }: Exchange): Parameters<typeof readJob>[0] => ({
    view: viewOf(operationId, status),
    body,
    headers,
  });
  return {
    lifecycles: Object.fromEntries(Object.entries(contract.lifecycles).map(([name, each]) => [name, movesOf(each)])),
    pollOf(lifecycle) {
      const operationId = lifecycles[lifecycle]?.read ?? '';
      const [place, name] = operations[operationId]?.asks ?? [];
      return { operationId, idAt: place && name ? { in: place, name } : undefined };
    },
    shows(operationId) {
      const { id, header, state, signs, result, failure, jobs } = viewOf(operationId);
      return {
        id: (id ?? header) !== undefined,
        state: (state ?? signs) !== undefined,
        result: result !== undefined,
        failure: failure !== undefined,
        many: jobs !== undefined,
      };
    },
    idIn(operationId, exchange) {
      const shown = answer(operationId, exchange);
      const action = describeExchange(exchange);
      if (shown.view.jobs === undefined) return readJobId(shown, action);
      const [first] = readJobIds(shown, action);
      if (first === undefined) throw new Error(`Failed to ${action}: the answer shows no job.`);
      return first;
    },
    groupIn(operationId, { status, body }) {
      const { group } = viewOf(operationId, status);
      return group === undefined ? undefined : at(body, group);
    },
    read(operationId, exchange, { id, lifecycle }) {
      const shown = answer(operationId, exchange);
      const job = readJob(shown, lifecycles[lifecycle] ?? { states: {} }, id, describeExchange(exchange));
      const place = jobsIn(shown.view, exchange.body).find((each) => !shown.view.jobs || idOf(shown.view, each) === id);
      const template = bodyTemplateOf(contract, operationId, exchange.status);
      const standing = (word: string): unknown =>
        placesOf(jobsOf(template)?.item ?? template, job.states[0])
          .filter(({ value }) => String(value).split('#')[0] === word)
          .map(({ pointer }) => at(place, pointer) ?? undefined)
          .find((value) => value !== undefined);
      return {
        ...job,
        result: job.result ?? standing('$job.result'),
        failure: job.failure ?? standing('$job.failure'),
      };
    },
  };
}

/** The views of the JSON body of an operation's answer, as one template. */
function bodyTemplateOf({ operations, schemas }: Contract, operationId: string, status: number): Json | undefined {
  const { content = {} } = operations.find(({ id }) => id === operationId)?.answers[status] ?? {};
  const json = Object.entries(content).find(([mediaType]) => /[/+]json\b/.test(mediaType))?.[1];
  return json && composeView(shapeOf(json.schema, schemas));
}
