import { listen } from '../../../mocks/adapters/node-http.ts';
import { startPrism } from '../../../mocks/prism/prism-process.ts';
import { createFreshTwin } from './fresh-twin.ts';
import type { Transport } from './transport.ts';

/** Numbers the twin's answers. */
const seal = 'x-answer-number';

/** Prism as referee between client and twin: it judges both directions by the document and says so in `sl-violations`. */
export const prismProxy: Transport = {
  name: 'prism proxy',
  cannot: {
    'malformed JSON is refused': 'Prism 5.16 never answers malformed JSON and holds the connection',
    'a body that is null is refused': 'Prism 5.16 loses the body null, and then waits for it or sends none',
    'a percent-encoding that does not decode is refused': 'Prism 5.16 ends its process on it',
    'Prefer: nonsense is refused': 'Prism reads the words that it knows itself, and answers nonsense itself',
    'HEAD is GET without its body': 'Prism 5.16 answers a HEAD that the document does not list with a 500 of its own',
  },
  async start(documentFile) {
    const twin = await createFreshTwin(documentFile);
    let answers = 0;
    const server = await listen(async (request) => {
      const reply = await twin.answer(request);
      answers += 1;
      return { ...reply, headers: { ...reply.headers, [seal]: String(answers) } };
    });
    const upstream = `${server.url}${twin.basePath}`;
    const prism = await startPrism({ mode: 'proxy', document: documentFile, upstream });
    return {
      baseUrl: prism.url,
      serverUrl: upstream,
      async send(request) {
        const wanted = String(answers + 1);
        const response = await fetch(request);
        // Prism answers in the place of a server that is away or says 501: then nothing would have been tested.
        if (response.headers.get(seal) === wanted) return response;
        throw new Error(`${request.method} ${request.url}: Prism's answer (${response.status}) is not the twin's.`);
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
