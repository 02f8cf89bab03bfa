import type { ClientContract } from '../../src/client/client-contract.ts';

/** Where `npm start` listens. */
const defaultServer = 'http://127.0.0.1:4010';

/**
 * The server that is asked, when the address of the page says `?server=http://127.0.0.1:4010`, or the page was started with
 * `VITE_MOCK=server`. `undefined`: the requests go to the addresses of the real APIs, and twins in the page answer them.
 *
 * @throws {TypeError} when what the address says is no URL
 */
export function chooseServer(): string | undefined {
  const named = new URLSearchParams(location.search).get('server');
  if (named === null) return import.meta.env.VITE_MOCK === 'server' ? defaultServer : undefined;
  if (URL.canParse(named)) return named;
  throw new TypeError(`Failed to choose the server: "${named}" is no URL; write ?server=${defaultServer}.`);
}

/** Where an API stands on a server that serves several: below its name, with the path that it has at its own address. */
export function toBaseUrl(server: string, { api, server: own }: ClientContract): string {
  return new URL(`/${api}${new URL(own, location.href).pathname}`, server).href;
}
