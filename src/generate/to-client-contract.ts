import type { ClientContract, ClientOperation, ClientState, JobView } from '../client/client-contract.ts';
import type { Answer, Contract, Lifecycle, Operation } from '../contract/contract.ts';
import { shapeOf } from '../contract/shape.ts';
import { composeView, defaultsOf } from './compose-view.ts';

/** The small part of a contract that a client needs: lifecycles, roles, and how answers show a job. */
export function toClientContract(contract: Contract): ClientContract {
  const views = new Map<string, number>();
  const operations = contract.operations.flatMap((operation): [string, ClientOperation][] => {
    const client = toClientOperation(operation, contract, views);
    return client === undefined ? [] : [[operation.id, client]];
  });
  return {
    api: contract.name,
    hash: contract.hash,
    server: contract.server,
    lifecycles: Object.fromEntries(
      Object.entries(contract.lifecycles).map(([name, lifecycle]) => [name, toStates(lifecycle)]),
    ),
    views: [...views.keys()].map((view): JobView => JSON.parse(view)),
    operations: Object.fromEntries(operations),
  };
}

function toStates({ states }: Lifecycle): Record<string, ClientState> {
  const entries = Object.entries(states).map(([name, { next, stop, outcome }]): [string, ClientState] => [
    name,
    {
      next: [...new Set([...Object.keys(next), ...(stop === undefined ? [] : [stop])])],
      ...(outcome !== undefined && { outcome }),
    },
  ]);
  return Object.fromEntries(entries);
}

const methods: Readonly<Record<Operation['method'], ClientOperation['method']>> = {
  GET: 'get',
  PUT: 'put',
  POST: 'post',
  DELETE: 'delete',
  OPTIONS: 'options',
  HEAD: 'head',
  PATCH: 'patch',
  TRACE: 'trace',
};

function toClientOperation(
  operation: Operation,
  contract: Contract,
  views: Map<string, number>,
): ClientOperation | undefined {
  const { role, method, path, answers } = operation;
  if (role === undefined) return undefined;
  const successes = Object.entries(answers).filter(([status]) => status.startsWith('2'));
  return {
    role: role.kind,
    lifecycle: role.lifecycle,
    method: methods[method],
    path,
    ...('where' in role && { where: role.where }),
    answers: Object.fromEntries(
      successes.map(([status, answer]) => [status, positionOf(toJobView(answer, contract), views)]),
    ),
  };
}

/** Equal views are written once: most answers of an API show its jobs in the same way. */
function positionOf(view: JobView, views: Map<string, number>): number {
  const key = JSON.stringify(view);
  const position = views.get(key) ?? views.size;
  views.set(key, position);
  return position;
}

/** The view of the answer's JSON body; other media types show logs and files, not jobs. */
function toJobView({ content, headers }: Answer, { schemas }: Contract): JobView {
  const json = Object.entries(content).find(([mediaType]) => /[/+]json(;|$)/.test(mediaType))?.[1];
  const shape = json === undefined ? undefined : shapeOf(json.schema, schemas);
  const body = shape && composeView(shape);
  const defaults = shape === undefined ? {} : defaultsOf(shape);
  const shown = Object.entries(headers).flatMap(([name, { schema }]) => {
    const view = composeView(shapeOf(schema, schemas));
    return view === undefined ? [] : [[name.toLowerCase(), view] as const];
  });
  return {
    ...(body !== undefined && { body }),
    ...(shown.length > 0 && { headers: Object.fromEntries(shown) }),
    ...(Object.keys(defaults).length > 0 && { defaults }),
  };
}
