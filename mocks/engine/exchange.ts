import type { Operation } from '../../src/contract/contract.ts';
import { act } from './act.ts';
import { createRenderer, type Renderer } from './answer-renderer.ts';
import { arrange } from './arrange.ts';
import { authenticate } from './authenticate.ts';
import { createItemBases } from './base-value.ts';
import type { Engine, RoleResult } from './engine.ts';
import { findAnswer, findErrorAnswer } from './find-answer.ts';
import { createAnswerGenerator } from './generated-answer.ts';
import { type IncomingRequest, toIncomingRequest } from './incoming-request.ts';
import { createNotifier, type NoticeSettings, type Notifier } from './notifier.ts';
import { type Preferences, parsePrefer } from './prefer.ts';
import { preferAnswer } from './prefer-answer.ts';
import { preferenceApplied } from './preference-applied.ts';
import { Refusal, toProblem } from './refusal.ts';
import { type Reply, toReply } from './reply.ts';
import { createRequestReader, type ReadRequest } from './request-reader.ts';
import { createRoutes, type FindRoute, type FoundRoute } from './router.ts';
import type { Scope } from './scope.ts';
import { keepFields } from './sparse.ts';

/** What exchanges are made with. */
export interface ExchangeSettings {
  readonly engine: Engine;
  /** Path below which the API's own paths begin, without a slash at the end. */
  readonly basePath: string;
  readonly maxBodyBytes: number;
  readonly notices: NoticeSettings;
  readonly onError: (error: unknown) => void;
}

/** Everything that is prepared once and used by each exchange. */
interface Machinery extends ExchangeSettings {
  readonly findRoute: FindRoute;
  readonly readRequest: ReadRequest;
  readonly renderer: Renderer;
  readonly generateAnswer: Renderer['answer'];
  readonly notifier: Notifier;
}

/** How far an exchange has come: what a refusal can speak of. */
interface Attempt {
  readonly incoming: IncomingRequest;
  scope: Scope;
  operation?: Operation;
  /** The percent-encoded values of the path's parameters: what is known of them until the request has been read. */
  segments?: Readonly<Record<string, string>>;
}

/** Creates the function from a request to its reply: route, authenticate, validate, act, render. It never rejects. */
export function createExchange(settings: ExchangeSettings): (request: Request) => Promise<Reply> {
  const { engine, notices, maxBodyBytes } = settings;
  const { contract } = engine;
  const renderer = createRenderer(contract, createItemBases(contract));
  const machinery: Machinery = {
    ...settings,
    findRoute: createRoutes(contract),
    readRequest: createRequestReader(contract, maxBodyBytes),
    renderer,
    generateAnswer: createAnswerGenerator(engine, renderer),
    notifier: createNotifier(engine, renderer, notices),
  };
  return async (request) => {
    const attempt = startAttempt(machinery, request);
    let reply: Reply;
    try {
      reply = await grant(machinery, attempt);
    } catch (error) {
      reply = refuse(machinery, attempt, error);
    }
    // RFC 9110, section 9.3.2: HEAD is GET without the content.
    return request.method === 'HEAD' ? { ...reply, body: null } : reply;
  };
}

function startAttempt({ engine, basePath }: Machinery, request: Request): Attempt {
  const incoming = toIncomingRequest(request);
  const header = (name: string): unknown => incoming.headers.get(name) ?? undefined;
  const scope: Scope = {
    nowMs: engine.clock.now(),
    server: incoming.origin + basePath,
    url: request.url,
    request: { path: {}, query: {}, header, body: undefined },
    jobs: [],
  };
  return { incoming, scope };
}

async function grant(machinery: Machinery, attempt: Attempt): Promise<Reply> {
  const { incoming } = attempt;
  const { operation, segments } = route(machinery, incoming);
  attempt.operation = operation;
  attempt.segments = segments;
  const preferences = parsePrefer(incoming.headers.get('prefer'));
  const preferred = preferAnswer(machinery.engine.contract, operation, preferences, incoming.headers.get('accept'));
  const applied = preferenceApplied(preferences, operation);
  if (preferred !== undefined) return withHeader(toReply(preferred.status, preferred), applied);
  authenticate(operation, incoming);
  const request = await machinery.readRequest(operation, incoming, segments);
  attempt.scope = { ...attempt.scope, request, nowMs: machinery.engine.clock.now() };
  const result = await act(machinery.engine, operation, attempt.scope, preferences, machinery.notifier);
  return withHeader(succeed(machinery, attempt, operation, result, preferences), applied);
}

function withHeader(reply: Reply, applied: string | undefined): Reply {
  return applied === undefined ? reply : { ...reply, headers: { ...reply.headers, 'Preference-Applied': applied } };
}

function route({ findRoute, basePath }: Machinery, { method, path }: IncomingRequest): FoundRoute {
  const isBelow = path.startsWith(`${basePath}/`);
  const found = isBelow ? findRoute(method, path.slice(basePath.length)) : { operation: undefined, allow: [] };
  if (found.operation !== undefined) return found;
  if (found.allow.length === 0) throw new Refusal([404], `No path of this API matches ${path}.`);
  const allow = found.allow.join(', ');
  throw new Refusal([405], `${method} is not allowed for ${path}; allowed: ${allow}.`, { headers: { Allow: allow } });
}

function succeed(
  { renderer, generateAnswer, engine }: Machinery,
  { incoming, scope }: Attempt,
  operation: Operation,
  { status, jobs }: RoleResult,
  { code, dynamic }: Preferences,
): Reply {
  const answer = findAnswer(operation, code ?? status) ?? { headers: {}, content: {} };
  const now: Scope = { ...scope, nowMs: engine.clock.now() };
  const shown = arrange(operation.role, jobs, now, (inner) => renderer.item(answer, inner));
  const content = Object.values(answer.content)[0];
  const render = dynamic ? generateAnswer : renderer.answer;
  const rendered = render(answer, shown, incoming.headers.get('accept'));
  if (rendered.body === undefined && content !== undefined && operation.answers[204] !== undefined) {
    return toReply(204, rendered);
  }
  const { role } = operation;
  const sparse = role !== undefined && 'sparse' in role ? role.sparse : undefined;
  return toReply(code ?? status, { ...rendered, body: keepFields(rendered.body, sparse, shown) });
}

function refuse(
  { engine, renderer, onError }: Machinery,
  { incoming, operation, scope, segments }: Attempt,
  error: unknown,
): Reply {
  if (!(error instanceof Refusal)) onError(error);
  const refusal =
    error instanceof Refusal ? error : new Refusal([500], 'The twin failed: a defect of its own, not of the request.');
  const { status, answer } = findErrorAnswer(engine.contract, operation, refusal.statuses);
  const problem = toProblem(refusal, status);
  const request = { ...scope.request, path: { ...segments, ...scope.request.path } };
  const rendered = renderer.answer(answer, { ...scope, request, jobs: [], problem }, incoming.headers.get('accept'));
  return toReply(status, { ...rendered, headers: { ...rendered.headers, ...refusal.headers } });
}
