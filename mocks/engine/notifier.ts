import type { Callback, Operation } from '../../src/contract/contract.ts';
import { parseExpression } from '../../src/contract/expression.ts';
import { isObject } from '../../src/contract/resolver.ts';
import type { Renderer } from './answer-renderer.ts';
import { type Engine, lookAt } from './engine.ts';
import { evaluate, evaluateSlot } from './evaluate.ts';
import type { Job, Step } from './job.ts';
import { writeBody } from './reply.ts';
import type { Scope } from './scope.ts';
import { toSlot } from './slot.ts';

/** What has become of a callback. */
export interface Notice {
  /** The id of the job that it tells of. */
  readonly jobId: string;
  /** The state that the job has entered. */
  readonly state: string;
  /** Where it was to go. */
  readonly url: string;
  /** The answer's status; absent where none came, or nothing was sent. */
  readonly status?: number;
  /** Why nothing was sent, or what went wrong. */
  readonly error?: unknown;
}

/** How callbacks go out. */
export interface NoticeSettings {
  readonly send: (request: Request) => Promise<Response>;
  readonly mayCall: (url: URL) => boolean;
  readonly onNotice: (notice: Notice) => void;
  /** Hears of an error that is nobody's answer: a store that fails while a callback is awaited. */
  readonly onError: (error: unknown) => void;
}

/** Sends the callbacks of jobs at the moments of their plans. */
export interface Notifier {
  /** Follows new jobs of a submission whose request named where to call back. */
  follow(operation: Operation, jobs: readonly Job[], scope: Scope): void;
  /** Looks at jobs again whose plans have changed. */
  reconsider(jobIds: readonly string[]): void;
}

/** A receiver that does not answer in this time has not been reached. */
const callTimeoutMs = 10_000;

/**
 * Creates the notifier of a twin. Callbacks are the one thing about a job that is not a function of time: for each job
 * that asked for one, somebody has to be awake when the moment comes.
 */
export function createNotifier(engine: Engine, renderer: Renderer, settings: NoticeSettings): Notifier {
  const sleepers = new Map<string, Set<AbortController>>();

  async function followOne(callback: Callback, jobId: string, scope: Scope): Promise<void> {
    let sinceMs = Number.NEGATIVE_INFINITY;
    for (;;) {
      const job = await engine.store.get(jobId);
      const step = job?.plan.find(({ state, fromMs }) => fromMs > sinceMs && callback.on.includes(state));
      if (job === undefined || step === undefined) return;
      if (!(await sleepUntil(step, jobId))) continue;
      sinceMs = step.fromMs;
      const reached = await engine.store.get(jobId);
      const stands = reached?.plan.some(({ state, fromMs }) => state === step.state && fromMs === step.fromMs);
      if (reached !== undefined && stands) await call(callback, reached, step, scope);
    }
  }

  /** Resolves to `false` where the plan has changed meanwhile. */
  async function sleepUntil({ fromMs }: Step, jobId: string): Promise<boolean> {
    const sleeper = new AbortController();
    const ofJob = sleepers.get(jobId) ?? new Set();
    sleepers.set(jobId, ofJob.add(sleeper));
    try {
      await engine.clock.sleep(fromMs - engine.clock.now(), sleeper.signal);
      return true;
    } catch {
      return false;
    } finally {
      ofJob.delete(sleeper);
      if (ofJob.size === 0) sleepers.delete(jobId);
    }
  }

  async function call(callback: Callback, job: Job, { state, fromMs }: Step, submitted: Scope): Promise<void> {
    const now = lookAt(engine, job, fromMs);
    if (now === undefined) return;
    const scope: Scope = { ...submitted, nowMs: fromMs, jobs: [now], job: now };
    const url = evaluateSlot(toSlot(callback.url), scope);
    if (typeof url !== 'string' || url === '') return;
    const notice = { jobId: job.id, state, url };
    try {
      const response = await settings.send(toRequest(callback, url, scope));
      await response.body?.cancel();
      settings.onNotice({ ...notice, status: response.status });
    } catch (error) {
      settings.onNotice({ ...notice, error });
    }
  }

  function toRequest(callback: Callback, target: string, scope: Scope): Request {
    const url = new URL(target);
    if (!settings.mayCall(url)) {
      throw new Error(
        `${url.origin} is neither this machine nor a private network; allow it when the twin is started.`,
      );
    }
    const body = callback.body && renderer.body(callback.body, scope);
    return new Request(url, {
      method: callback.method,
      headers: headersOf(callback, scope),
      ...(callback.body !== undefined && { body: writeBody(body, callback.body.mediaType) }),
      // An answer that leads elsewhere must not lead where the twin may not call.
      redirect: 'manual',
      signal: AbortSignal.timeout(callTimeoutMs),
    });
  }

  return {
    follow({ callbacks }, jobs, scope) {
      for (const callback of callbacks.filter((each) => isWanted(each, scope))) {
        for (const { id } of jobs) followOne(callback, id, scope).catch(settings.onError);
      }
    },
    reconsider(jobIds) {
      for (const id of jobIds) for (const sleeper of sleepers.get(id) ?? []) sleeper.abort();
    },
  };
}

/** A callback is sent if the request says where to, and does not list other events only. */
function isWanted({ name, events, url }: Callback, scope: Scope): boolean {
  const wanted = events === undefined ? undefined : evaluate(parseExpression(events), scope);
  if (Array.isArray(wanted) && !wanted.includes(name)) return false;
  return /\$job\b/.test(url) || evaluateSlot(toSlot(url), scope) !== undefined;
}

function headersOf({ headers, body }: Callback, scope: Scope): Headers {
  const wished = headers === undefined ? undefined : evaluate(parseExpression(headers), scope);
  const entries = isObject(wished) ? Object.entries(wished) : [];
  const sent = new Headers(body === undefined ? {} : { 'content-type': body.mediaType });
  for (const [name, value] of entries) sent.set(name, String(value));
  return sent;
}
