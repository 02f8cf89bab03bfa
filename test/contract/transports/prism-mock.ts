import { startPrism } from '../../../mocks/prism/prism-process.ts';
import type { Transport } from './transport.ts';

/** Prism alone: it answers from the document's examples, so that they can take a server's place. */
export const prismMock: Transport = {
  name: 'prism mock',
  cannot: {},
  async start(documentFile) {
    const prism = await startPrism({ mode: 'mock', document: documentFile });
    return {
      baseUrl: prism.url,
      send: (request) => fetch(request),
      reset: async () => undefined,
      stop: prism.stop,
    };
  },
};
