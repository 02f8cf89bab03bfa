import { startPrism } from '../../../mocks/prism/prism-process.ts';
import { type Draft, withHeader } from '../../../src/verify/requests/draft.ts';
import type { Transport } from './transport.ts';

const nothingLives = 'it keeps no state: a job has no life, and every id is found';
const ownExample = 'it answers a bad request with an example of the document, which names no offender';
const ownProblem = 'it answers in a shape of its own (problem details)';
const bindsNobody = 'it knows no lifecycle, so that limits bind nobody';

/** Of several declared successes Prism takes the lowest, so that the one of the role has to be asked for. */
function askForStatus(draft: Draft): Draft {
  const { answers, role } = draft.operation;
  const successes = Object.keys(answers).filter((status) => /^2\d\d$/.test(status));
  const isAsked = Object.keys(draft.header).some((name) => name.toLowerCase() === 'prefer');
  if (successes.length < 2 || isAsked || typeof role?.status !== 'number') return draft;
  return withHeader(draft, 'prefer', `code=${role.status}`);
}

/** Prism alone: it answers from the document's examples, so that they can take a server's place. */
export const prismMock: Transport = {
  name: 'prism mock',
  cannot: {
    'a job lives in legal order to each outcome': nothingLives,
    'every legal move can be seen': nothingLives,
    'a held job stays': nothingLives,
    'every read shows the job': nothingLives,
    'a stop is for jobs that can be stopped': nothingLives,
    'a deleted job is gone': nothingLives,
    'an unknown job is not found': nothingLives,
    'links lead to the job': nothingLives,
    'Location leads to the job': 'its example names the real server',
    'a limit is kept and told honestly': bindsNobody,
    'sparse answers have what was asked for': 'it shows its example as it is',
    'HEAD is GET without its body': 'it knows the methods that the document lists and no others',
    'Prefer: dynamic fits': 'its generator loses references that it has followed a few times, and what unions need',
    'Prefer: what cannot be had is refused': ownProblem,
    'Prefer: nonsense is refused': ownProblem,
    'an unknown path is not found': ownProblem,
    'a wrong method is told the right ones': ownProblem,
    'a missing member is named': ownExample,
    'a wrong type is named': ownExample,
    'a body that is null is refused': ownExample,
    'a value outside its enum is named': ownExample,
    'a wrong parameter is named': ownExample,
    'a wrong content type is named': ownExample,
    'a missing body is refused': ownExample,
    'a body that is too long is refused': 'it accepts bodies of any length',
    'malformed JSON is refused': 'Prism 5.16 never answers malformed JSON and holds the connection',
    'a percent-encoding that does not decode is refused': 'Prism 5.16 ends its process on it',
  },
  async start(documentFile) {
    const prism = await startPrism({ mode: 'mock', document: documentFile });
    return {
      baseUrl: prism.url,
      send: (request) => fetch(request),
      prepare: askForStatus,
      reset: async () => undefined,
      stop: prism.stop,
    };
  },
};
