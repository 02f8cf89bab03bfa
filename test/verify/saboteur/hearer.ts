import type { Clock } from '../../../src/clock/clock.ts';
import type { ReceivedNotice } from '../../../src/verify/evidence/evidence.ts';
import type { Receiver } from '../../../src/verify/run/run.ts';

/** Hears callbacks without a network. */
export interface Hearer {
  readonly receiver: Receiver;
  readonly hear: (request: Request) => Promise<Response>;
}

/** Creates a hearer. */
export function createHearer(clock: Clock): Hearer {
  const notices: ReceivedNotice[] = [];
  const url = 'http://hearer.test/';
  return {
    receiver: { url, urlFor: (name) => url + name, notices },
    async hear(request) {
      const headers = Object.fromEntries(request.headers);
      const body: unknown = JSON.parse(await request.text());
      notices.push({ url: request.url, method: request.method, headers, body, receivedAtMs: clock.now() });
      return new Response();
    },
  };
}
