import type { ClientOperation, JobView } from '../client/client-contract.ts';
import type { Answer, Contract, Lifecycle, Operation } from '../contract/contract.ts';
import { isJsonMediaType } from '../contract/media-type.ts';
import { shapeOf } from '../contract/shape.ts';
import { composeView, defaultsOf } from './compose-view.ts';
import { toJobView } from './to-job-view.ts';

/** An operation with a role for jobs, and all that a client must know of it. */
export interface ViewedOperation extends Pick<ClientOperation, 'asks' | 'max' | 'explode'> {
  readonly operation: Operation;
  /** How each of its success answers shows jobs, by status code. */
  readonly views: Readonly<Record<string, JobView>>;
  /** Whether its successes are the lines that a job has logged. */
  readonly showsLog: boolean;
}

/** Looks at an operation as a client does. */
export function viewOperation(operation: Operation, contract: Contract): ViewedOperation {
  const asks = asksOf(operation);
  const successes = Object.entries(operation.answers).filter(([status]) => status.startsWith('2'));
  const { states = {} } = contract.lifecycles[operation.role?.lifecycle ?? ''] ?? {};
  return {
    operation,
    ...(asks !== undefined && { asks, ...manyOf(operation, asks[1], contract) }),
    views: Object.fromEntries(successes.map(([status, answer]) => [status, viewOf(answer, contract, states)])),
    showsLog: successes.some(([, { content }]) =>
      Object.values(content).some(({ schema }) => shapeOf(schema, contract.schemas).views.at(-1) === '$job.log'),
    ),
  };
}

const asked = /^\{"\$job\.(id|group)":"\$request\.(path|query|header)\.([^"]+)"\}$/;

/** The parameter by which a request names a job, or its group; `undefined` where it does not, or must know more. */
function asksOf({ role }: Operation): ClientOperation['asks'] {
  const where = role !== undefined && 'where' in role ? role.where : {};
  const [, field, place, name] = asked.exec(JSON.stringify(where)) ?? [];
  if (name === undefined || (place !== 'path' && place !== 'query' && place !== 'header')) return undefined;
  return [place, name, field === 'group' ? 'group' : 'id'];
}

/** So many ids fit into a URL whatever they look like, where the document does not say how many may be sent. */
const defaultMaxIds = 100;

/** How a parameter takes many ids; nothing where it takes one. */
function manyOf(
  { parameters }: Operation,
  name: string,
  { schemas }: Contract,
): Pick<ClientOperation, 'max' | 'explode'> {
  const parameter = parameters.find((each) => each.name === name);
  const { type, maxItems } = parameter === undefined ? {} : shapeOf(parameter.schema, schemas).words;
  if (type !== 'array') return {};
  const max = typeof maxItems === 'number' ? maxItems : defaultMaxIds;
  return { max, ...(parameter?.explode && { explode: true }) };
}

/** The view of the answer's JSON body; other media types show logs and files, not jobs. */
function viewOf({ content, headers }: Answer, { schemas }: Contract, states: Lifecycle['states']): JobView {
  const json = Object.entries(content).find(([mediaType]) => isJsonMediaType(mediaType))?.[1];
  const shape = json === undefined ? undefined : shapeOf(json.schema, schemas);
  const shown = Object.entries(headers).flatMap(([name, { schema }]) => {
    const view = composeView(shapeOf(schema, schemas));
    return view === undefined ? [] : [[name.toLowerCase(), view] as const];
  });
  return toJobView(
    {
      body: shape && composeView(shape),
      headers: Object.fromEntries(shown),
      ...(shape !== undefined && { defaults: defaultsOf(shape) }),
    },
    states,
  );
}
