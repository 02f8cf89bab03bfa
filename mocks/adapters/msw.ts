import { http, type RequestHandler } from 'msw';
import type { Twin } from '../engine/create-twin.ts';

/**
 * The handler that lets Mock Service Worker answer an API from its twin: in Node with `setupServer`, in the browser with
 * `setupWorker`, with MSW 2.10 and later as with MSW 3.
 *
 * It claims every request below the base URL, and the twin answers each of them; none reaches the network by mistake.
 *
 * @param twin - what answers
 * @param options - all have defaults
 * @param options.baseUrl - the URL that the application calls; default: that of the document's first server. Its path must be
 * the twin's `basePath`, since the links in the answers are made from that.
 * @throws {TypeError} when the paths differ
 * @example
 * import { toMswHandler } from 'jobtwin/msw';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(toMswHandler(twin));
 * server.listen();
 * const answer = await fetch('https://maps.map-printer.test/print/v1/operations?key=mine');
 * console.log(answer.status, await answer.json());
 * server.close();
 */
export function toMswHandler(twin: Twin, options: { readonly baseUrl?: string } = {}): RequestHandler {
  // A relative base is the page's, and the network sees scheme and host in lower case: the URL parser settles both.
  const { origin, pathname } = new URL(options.baseUrl ?? twin.contract.server, globalThis.location?.href);
  if (pathname.replace(/\/+$/, '') !== twin.basePath) {
    throw new TypeError(
      `Failed to create the handler: the path "${pathname}" is not the twin's, "${twin.basePath}". Create the twin with the basePath "${pathname}".`,
    );
  }
  const below = new RegExp(`^${(origin + twin.basePath).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(/|$)`);
  return http.all(below, ({ request }) => twin.fetch(request));
}
