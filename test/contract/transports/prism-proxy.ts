import { createFastResponse, listen } from '../../../mocks/adapters/node-http.ts';
import { startPrism } from '../../../mocks/prism/prism-process.ts';
import { createFreshTwin } from './fresh-twin.ts';
import type { Transport } from './transport.ts';

/** Prism as referee between client and twin: it judges both directions by the document and says so in `sl-violations`. */
export const prismProxy: Transport = {
  name: 'prism proxy',
  cannot: {},
  async start(documentFile) {
    const twin = await createFreshTwin(documentFile, { createResponse: createFastResponse });
    let arrived = 0;
    const server = await listen((request) => {
      arrived += 1;
      return twin.fetch(request);
    });
    const upstream = `${server.url}${twin.basePath}`;
    const prism = await startPrism({ mode: 'proxy', document: documentFile, upstream });
    return {
      baseUrl: prism.url,
      async send(request) {
        const before = arrived;
        const response = await fetch(viaPrism(request, upstream, prism.url));
        // Prism answers for a server that is missing or says 501; then nothing would have been tested.
        if (arrived !== before + 1) {
          throw new Error(
            `${request.method} ${request.url} reached the twin ${arrived - before} times instead of once.`,
          );
        }
        return response;
      },
      clock: twin.clock,
      reset: twin.reset,
      async stop() {
        await prism.stop();
        await server.close();
      },
    };
  },
};

/** A server behind a proxy names its own address in its answers; whoever follows it shall meet the referee again. */
function viaPrism(request: Request, upstream: string, prism: string): Request {
  return request.url.startsWith(upstream) ? new Request(prism + request.url.slice(upstream.length), request) : request;
}
