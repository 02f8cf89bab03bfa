import { createTestClock, type TestClock } from '../../../mocks/vitest/test-clock.ts';
import { createCredentials } from '../../../src/verify/requests/credentials.ts';
import { createRun, type Run, type RunSettings } from '../../../src/verify/run/run.ts';
import { baseUrl, press } from '../exchange-of.ts';

/** A run that needs no network and no time. */
export interface TestRun extends Run {
  readonly clock: TestClock;
}

/** A run against the press of a script, in virtual time. It may take an hour, and nothing is unlimited but its rate. */
export function runOf(
  fetch: (request: Request) => Promise<Response>,
  { clock = createTestClock(0), ...settings }: Partial<RunSettings> & { readonly clock?: TestClock } = {},
): TestRun {
  const run = createRun({
    subject: press,
    baseUrl,
    fetch,
    clock,
    seed: 1,
    random: () => 0.5,
    jitter: () => 0.5,
    timeoutMs: 10_000,
    maxBodyBytes: 10_000,
    signal: undefined,
    endMs: clock.now() + 3_600_000,
    ratePerSecond: Number.POSITIVE_INFINITY,
    maxJobs: 100,
    credentials: createCredentials((settings.subject ?? press).contract, { authorization: 'Bearer 4711' }),
    isReadOnly: false,
    receiver: undefined,
    ...settings,
  });
  return { ...run, clock };
}

/** What a script was asked, and when. */
export interface Asked {
  readonly atMs: number;
  readonly method: string;
  readonly url: string;
  readonly prefer: string | null;
}

/** A server that gives one answer after the other, the last one again and again. */
export interface Script {
  readonly asked: readonly Asked[];
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Creates the server of a script. */
export function scriptOf(clock: TestClock, ...answers: readonly (() => Response | Promise<Response>)[]): Script {
  const asked: Asked[] = [];
  const fetch = async ({ method, url, headers }: Request): Promise<Response> => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push({ atMs: clock.now(), method, url, prefer: headers.get('prefer') });
    if (answer === undefined) throw new Error('The script has no answer.');
    return answer();
  };
  return { asked, fetch };
}

/** The answer that shows a job of the press in a state. */
export function shows(
  state: string,
  headers: Readonly<Record<string, string>> = {},
  status: number = 200,
): () => Response {
  return (): Response =>
    Response.json(
      { id: 'run-1', press: 'press-1', state, title: 'Poster', createdAt: '1970-01-01T00:00:00Z' },
      { status, headers },
    );
}

/** The answer that refuses. */
export function refuses(status: number, headers: Readonly<Record<string, string>> = {}): () => Response {
  return (): Response => Response.json({ message: 'No.' }, { status, headers });
}
