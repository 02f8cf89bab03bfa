import type { Contract } from '../../src/contract/contract.ts';
import { createTwin, pathOf, type Twin, type TwinOptions } from '../engine/create-twin.ts';
import { type Reply, toResponse } from '../engine/reply.ts';
import { withCors } from './cors.ts';

/** Several twins behind one origin. */
export interface Host {
  /** The twins, in the order of their contracts. */
  readonly twins: readonly Twin[];
  /** Answers a request: by the twin whose path it is below, with 404 where there is none. */
  readonly fetch: Twin['fetch'];
  /** The same before it becomes a `Response`: for `listen`. */
  readonly answer: Twin['answer'];
}

/** What a host can be given beside the options of its twins. */
export interface HostOptions extends Omit<TwinOptions, 'basePath'> {
  /**
   * Whether the only API stands at the path of its server, so that it can take the API's place. Several always stand
   * below their names.
   *
   * @defaultValue true
   */
  readonly atRoot?: boolean;
}

/**
 * Serves contracts behind one origin, ready for pages of other origins.
 *
 * @param contracts - one for each API
 * @param options - of the host, and of all its twins
 * @throws {TypeError} when there is no contract, or two have the same name
 * @example
 * import { createHost, listen, loadContract } from 'jobtwin/server';
 *
 * const host = createHost([await loadContract('map-printer.yaml')]);
 * const server = await listen(host.answer);
 * const answer = await fetch(`${server.url}/print/v1/operations?key=mine`);
 * console.log(answer.status, await answer.json());
 * await server.close();
 */
export function createHost(contracts: readonly Contract[], { atRoot = true, ...options }: HostOptions = {}): Host {
  checkNames(contracts);
  const isAlone = atRoot && contracts.length === 1;
  const twins = contracts.map((contract) =>
    createTwin(contract, { ...options, ...(!isAlone && { basePath: `/${segmentOf(contract)}${pathOf(contract)}` }) }),
  );
  const byName = new Map(twins.map((twin) => [segmentOf(twin.contract), twin]));
  const answer = withCors((request) => {
    const twin = isAlone ? twins[0] : byName.get(nameIn(request.url));
    return twin === undefined ? Promise.resolve(noSuchApi([...byName.keys()])) : twin.answer(request);
  });
  return { twins, answer, fetch: async (request) => toResponse(await answer(request)) };
}

function checkNames(contracts: readonly Contract[]): void {
  if (contracts.length === 0) throw new TypeError('Failed to create a host: there is no contract to serve.');
  const names = contracts.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return;
  throw new TypeError(`Failed to create a host: two documents are called "${twice}". Rename the file of one of them.`);
}

/** A name as it stands in a URL: a file may be called anything. */
function segmentOf({ name }: Contract): string {
  return encodeURIComponent(name);
}

function nameIn(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3) + 1;
  return /^[^/?#]*/.exec(url.slice(start))?.[0] ?? '';
}

function noSuchApi(names: readonly string[]): Reply {
  const detail = `No API is served at this path. Served: ${names.map((name) => `/${name}/`).join(', ')}.`;
  return {
    status: 404,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ title: 'Not Found', status: 404, detail }),
  };
}
