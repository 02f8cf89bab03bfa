import { chooseRead } from '../../src/client/choose-read.ts';
import type { ClientContract } from '../../src/client/client-contract.ts';
import { type ReadJob, readJob, readJobId } from '../../src/client/read-job.ts';
import { viewOf } from '../../src/client/view-of.ts';
import { jobsIn, placesIn, showsMany, tellsState } from '../../src/client/view-places.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { toClientContract } from '../../src/generate/to-client-contract.ts';
import { describeExchange, type Exchange } from './conformance.ts';

/** Reads jobs out of answers in the way of the client, which shares no code with the twin that writes them. */
export interface JobReader {
  readonly lifecycles: ClientContract['lifecycles'];
  /** The operation by which a client polls a job, and the parameter that takes the id. */
  pollOf(lifecycle: string): { readonly operationId: string; readonly idAt: IdParameter | undefined };
  /** What the answers of an operation show, as far as the views promise. */
  shows(operationId: string): Shown;
  /** @throws {Error} when the answer shows no id */
  idIn(operationId: string, exchange: Exchange): string;
  groupIn(operationId: string, exchange: Exchange): unknown;
  /** @throws {Error} when the answer shows no such job, or in no state of its lifecycle */
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
  const client = toClientContract(contract);
  const view = (operationId: string, status?: number): ReturnType<typeof viewOf> => {
    const operation = client.operations[operationId];
    return operation === undefined ? {} : viewOf(client, operation, status);
  };
  const answer = (operationId: string, { status, body, headers }: Exchange): Parameters<typeof readJob>[0] => ({
    view: view(operationId, status),
    body,
    headers,
  });
  return {
    lifecycles: client.lifecycles,
    pollOf: (lifecycle) => chooseRead(client, lifecycle),
    shows(operationId) {
      const { body, headers } = view(operationId);
      const text = JSON.stringify([body, headers]);
      return {
        id: text.includes('$job.id'),
        state: tellsState(body),
        result: text.includes('"$job.result'),
        failure: text.includes('"$job.failure'),
        many: showsMany(body),
      };
    },
    idIn: (operationId, exchange) => readJobId(answer(operationId, exchange), describeExchange(exchange)),
    groupIn(operationId, { status, body }) {
      const { body: template } = view(operationId, status);
      const places = [{ template, value: body, pointer: '' }, ...jobsIn(template, body)];
      return places
        .flatMap((place) => placesIn(place, ''))
        .find((place) => place.template === '$job.group' && place.value !== undefined)?.value;
    },
    read: (operationId, exchange, { id, lifecycle }) =>
      readJob(answer(operationId, exchange), client.lifecycles[lifecycle] ?? {}, id, describeExchange(exchange)),
  };
}
