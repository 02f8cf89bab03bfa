import { createFreshTwin } from './fresh-twin.ts';
import type { Transport } from './transport.ts';

/** Calls the twin as the function that it is. */
export const inProcess: Transport = {
  name: 'in-process',
  cannot: {},
  async start(documentFile) {
    const twin = await createFreshTwin(documentFile);
    return {
      baseUrl: `http://twin.test${twin.basePath}`,
      send: twin.fetch,
      clock: twin.clock,
      reset: twin.reset,
      stop: async () => undefined,
    };
  },
};
