import type { Answer, Contract, MediaType } from '../../src/contract/contract.ts';
import { sample } from '../../src/contract/sample.ts';
import { type Shape, shapeOf } from '../../src/contract/shape.ts';
import type { Json } from '../../src/contract/template.ts';
import { baseValue } from './base-value.ts';
import { type BuildContext, build, hasViews } from './build.ts';
import { jobItems } from './find-answer.ts';
import { type Fill, fillOf } from './node.ts';
import type { Scope } from './scope.ts';
import type { Situation } from './settle.ts';
import type { PreparedSubmission } from './submission.ts';

/** A declared response with its values filled in. */
export interface RenderedAnswer {
  readonly headers: Record<string, string>;
  /** Absent where the answer declares no content. */
  readonly mediaType?: string;
  /** `undefined`: there is nothing to show. */
  readonly body: unknown;
}

/** Fills declared responses in; shared by all operations of a contract. */
export interface Renderer {
  /** @param base - stands in for the example */
  answer(answer: Answer, scope: Scope, accept: string | null, base?: Json): RenderedAnswer;
  /** A body of a media type, such as a callback's, for the job at hand. */
  body(mediaType: MediaType, scope: Scope): unknown;
  /** What a list answer shows of the job at hand; `undefined` for an answer that is no list. */
  item(answer: Answer, scope: Scope): unknown;
}

/**
 * Prepares the answers of a contract.
 *
 * What an answer looks like depends on the kind of job and its state; that much is decided once and kept. For each
 * request only the values are filled in.
 *
 * @param itemBase - what an item of a list is based on
 */
export function createRenderer(
  contract: Contract,
  itemBase: (items: Shape, situation: Situation) => Json | undefined,
): Renderer {
  const prepared: Cache<Answer | MediaType, PreparedAnswer> = new WeakMap();
  const itemFills: Cache<Shape, Fill> = new WeakMap();

  const context = (situation: Situation | undefined): BuildContext => ({
    ...(situation !== undefined && { situation }),
    renderItem(items, scope) {
      const inner = situationOf(scope);
      const fill = cached(itemFills, items, inner?.submission, inner?.state ?? '', () =>
        fillOf(build(items, inner && itemBase(items, inner), [], context(inner))),
      );
      return fill(scope);
    },
  });

  const lists: Cache<Answer, Shape | undefined> = new WeakMap();
  const item: Renderer['item'] = (answer, scope) => {
    const items = cached(lists, answer, undefined, '', () => jobItems(answer, contract));
    return items && context(undefined).renderItem(items, scope);
  };

  const render: Renderer['answer'] = (answer, scope, accept, base) => {
    const situation = situationOf(scope);
    const mediaType = negotiate(accept, Object.keys(answer.content));
    const prepare = (): PreparedAnswer => {
      const examples = answer.content[mediaType ?? '']?.examples ?? {};
      const empty = situation === undefined && scope.problem === undefined ? examples.empty : undefined;
      const inner = { ...context(situation), isEmptyList: empty !== undefined };
      return prepareAnswer(answer, mediaType, contract, base ?? empty ?? baseValue(examples, situation), inner);
    };
    const key = situation?.state ?? (scope.problem === undefined ? '' : 'problem');
    const owner = mediaType === undefined ? answer : (answer.content[mediaType] ?? answer);
    const { headers, body } =
      base === undefined ? cached(prepared, owner, situation?.submission, key, prepare) : prepare();
    return {
      headers: fillHeaders(headers, scope),
      ...(mediaType !== undefined && { mediaType }),
      body: body?.(scope),
    };
  };
  const body: Renderer['body'] = ({ schema, examples }, scope) => {
    const situation = situationOf(scope);
    return fillOf(build(shapeOf(schema, contract.schemas), baseValue(examples, situation), [], context(situation)))(
      scope,
    );
  };
  return { answer: render, body, item };
}

interface PreparedAnswer {
  readonly headers: readonly (readonly [string, Fill])[];
  readonly body?: Fill;
}

function prepareAnswer(
  answer: Answer,
  mediaType: string | undefined,
  { schemas }: Contract,
  base: Json | undefined,
  context: BuildContext,
): PreparedAnswer {
  const headers = Object.entries(answer.headers).flatMap(([name, header]): [string, Fill][] => {
    const shape = shapeOf(header.schema, schemas);
    if (hasViews(shape)) return [[name, fillOf(build(shape, undefined, [], context))]];
    const [example] = Object.values(header.examples);
    return header.required ? [[name, () => example ?? sample(shape)]] : [];
  });
  const content = mediaType === undefined ? undefined : answer.content[mediaType];
  if (content === undefined) return { headers };
  const shape = shapeOf(content.schema, schemas);
  const isUnsaid = base === undefined && !hasViews(shape);
  return { headers, body: isUnsaid ? () => sample(shape) : fillOf(build(shape, base, [], context)) };
}

function fillHeaders(headers: PreparedAnswer['headers'], scope: Scope): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [name, fill] of headers) {
    const value = fill(scope);
    if (value !== undefined && value !== null)
      filled[name] = toFieldValue(Array.isArray(value) ? value.join(',') : value);
  }
  return filled;
}

/** RFC 9110, section 5.5: a field value is ASCII. What a request has put into it beyond that is escaped as in a URL. */
function toFieldValue(value: unknown): string {
  return String(value).replace(/[^ -~]+/g, (run) => encodeURIComponent(run.toWellFormed()));
}

/** The first declared media type that the client accepts, else the first: a mock that answers beats a 406. */
export function negotiate(accept: string | null, declared: readonly string[]): string | undefined {
  if (declared.length < 2 || accept === null) return declared[0];
  const ranges = accept.split(',').map((range) => range.split(';', 1)[0]?.trim().toLowerCase() ?? '');
  const isAccepted = (mediaType: string): boolean =>
    ranges.some((range) => range === mediaType || (range.endsWith('/*') && mediaType.startsWith(range.slice(0, -1))));
  return declared.find(isAccepted) ?? declared[0];
}

function situationOf({ job }: Scope): Situation | undefined {
  return job && { ...job.kind, state: job.state };
}

/** What has been prepared for an owner, by submission and by state: names of states alone, since joining costs time. */
type Cache<Owner extends object, Value> = WeakMap<Owner, Map<PreparedSubmission | undefined, Map<string, Value>>>;

function cached<Owner extends object, Value>(
  cache: Cache<Owner, Value>,
  owner: Owner,
  submission: PreparedSubmission | undefined,
  key: string,
  create: () => Value,
): Value {
  const known = cache.get(owner)?.get(submission)?.get(key);
  if (known !== undefined) return known;
  const bySubmission = cache.get(owner) ?? new Map<PreparedSubmission | undefined, Map<string, Value>>();
  const byKey = bySubmission.get(submission) ?? new Map<string, Value>();
  const value = create();
  cache.set(owner, bySubmission.set(submission, byKey.set(key, value)));
  return value;
}
