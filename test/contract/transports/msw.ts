import { setupServer } from 'msw/node';
import { toMswHandler } from '../../../mocks/adapters/msw.ts';
import { createFreshTwin } from './fresh-twin.ts';
import type { Transport } from './transport.ts';

/** MSW 2 knows the first word, MSW 3 the second: what no handler claims is an error and never goes to the network. */
const options = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const;

/** Lets Mock Service Worker answer the `fetch` of Node, at the URL of the real API. */
export const msw: Transport = {
  name: 'msw',
  cannot: {},
  async start(documentFile) {
    const twin = await createFreshTwin(documentFile);
    const { server } = twin.contract;
    const baseUrl = URL.canParse(server) ? server : `http://twin.test${twin.basePath}`;
    const network = setupServer(toMswHandler(twin, { baseUrl }));
    network.listen(options);
    return {
      baseUrl,
      send: (request) => fetch(request),
      clock: twin.clock,
      reset: twin.reset,
      stop: async () => network.close(),
    };
  },
};
