import { listen } from '../../../mocks/adapters/node-http.ts';
import { createFreshTwin } from './fresh-twin.ts';
import type { Transport } from './transport.ts';

/** Serves the twin on a port and asks it with the `fetch` of Node. */
export const nodeHttp: Transport = {
  name: 'node-http',
  cannot: {},
  async start(documentFile) {
    const twin = await createFreshTwin(documentFile);
    const server = await listen(twin.answer);
    return {
      baseUrl: `${server.url}${twin.basePath}`,
      send: (request) => fetch(request),
      clock: twin.clock,
      reset: twin.reset,
      stop: server.close,
    };
  },
};
