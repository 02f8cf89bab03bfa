import { listen } from '../../mocks/adapters/node-http.ts';
import type { Reply } from '../../mocks/engine/reply.ts';
import { createHost } from '../../mocks/serve/create-host.ts';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';

/** A served API whose time passes with the looks at its jobs: whoever looks sees the same states every time. */
export interface ServedApi extends AsyncDisposable {
  /** Base URL, with the path of the document's server. */
  readonly url: string;
  /** What it was asked, in order: `GET /jobs/1`. */
  readonly asked: readonly string[];
}

/** What is special about an API. */
export interface ServedApiOptions {
  /** More words for the `Prefer` header of every request: an example sends none. */
  readonly prefer?: string;
  /** Called with each request, as it stands in `asked`, before it is answered. */
  readonly onRequest?: (asked: string) => void;
  /** Changes the bodies of answers. */
  readonly onReply?: (body: string) => string;
}

/** Nine looks in the life of a job: enough to see each state, and as many as a wait takes at once if it is asked to. */
const jobDuration = 'duration=4s';
const lookMs = 500;

/** Serves a document of openapi/. Its answers ask to come again at once, since nobody need wait for a virtual clock. */
export async function startApi(document: string, options: ServedApiOptions = {}): Promise<ServedApi> {
  const { prefer, onRequest, onReply = (body) => body } = options;
  const clock = createVirtualClock(Date.parse('2026-09-01T08:00:00Z'));
  const { answer, twins } = createHost([await loadContract(`openapi/${document}`)], { clock, seed: 7 });
  const basePath = twins[0]?.basePath ?? '';
  const asked: string[] = [];
  const answerSoon = async (request: Request): Promise<Reply> => {
    const line = `${request.method} ${new URL(request.url).pathname.slice(basePath.length)}`;
    asked.push(line);
    onRequest?.(line);
    request.headers.set('prefer', [jobDuration, prefer].filter(Boolean).join(', '));
    const { status, headers, body } = await answer(request);
    if (request.method === 'GET') await clock.advance(lookMs);
    return { status, headers: { ...headers, 'retry-after': '0' }, body: body === null ? null : onReply(body) };
  };
  const { url, close } = await listen(answerSoon);
  return { url: `${url}${basePath}`, asked, [Symbol.asyncDispose]: close };
}
