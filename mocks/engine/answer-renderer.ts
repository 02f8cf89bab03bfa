import type { Answer, Contract } from '../../src/contract/contract.ts';
import { type Shape, shapeOf } from '../../src/contract/shape.ts';
import type { Json } from '../../src/contract/template.ts';
import { baseValue, emptyValue } from './base-value.ts';
import { type BuildContext, build, hasViews } from './build.ts';
import { type Fill, fillOf } from './node.ts';
import { sample } from './sample.ts';
import type { Scope } from './scope.ts';
import type { Situation } from './settle.ts';

/** A declared response with its values filled in. */
export interface RenderedAnswer {
  readonly headers: Record<string, string>;
  /** Absent where the answer declares no content. */
  readonly mediaType?: string;
  /** `undefined`: there is nothing to show. */
  readonly body: unknown;
}

/** Fills declared responses in; shared by all operations of a contract. */
export type RenderAnswer = (answer: Answer, scope: Scope, accept: string | null, base?: Json) => RenderedAnswer;

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
): RenderAnswer {
  const prepared = new WeakMap<Answer, Map<string, PreparedAnswer>>();
  const itemFills = new WeakMap<Shape, Map<string, Fill>>();

  const context = (situation: Situation | undefined): BuildContext => ({
    ...(situation !== undefined && { situation }),
    renderItem(items, scope) {
      const inner = situationOf(scope);
      const fill = cached(itemFills, items, keyOf(inner), () =>
        fillOf(build(items, inner && itemBase(items, inner), [], context(inner))),
      );
      return fill(scope);
    },
  });

  return (answer, scope, accept, base) => {
    const situation = situationOf(scope);
    const mediaType = negotiate(accept, Object.keys(answer.content));
    const isEmpty = situation === undefined && scope.problem === undefined;
    const prepare = (): PreparedAnswer =>
      prepareAnswer(
        answer,
        mediaType,
        contract,
        base ?? pickBase(answer, mediaType, situation, isEmpty),
        context(situation),
      );
    const key = `${mediaType} ${scope.problem === undefined} ${keyOf(situation)}`;
    const { headers, body } = base === undefined ? cached(prepared, answer, key, prepare) : prepare();
    return {
      headers: fillHeaders(headers, scope),
      ...(mediaType !== undefined && { mediaType }),
      body: body?.(scope),
    };
  };
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

function pickBase(
  answer: Answer,
  mediaType: string | undefined,
  situation: Situation | undefined,
  isEmpty: boolean,
): Json | undefined {
  const examples = answer.content[mediaType ?? '']?.examples ?? {};
  return (isEmpty ? emptyValue(examples) : undefined) ?? baseValue(examples, situation);
}

function fillHeaders(headers: PreparedAnswer['headers'], scope: Scope): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [name, fill] of headers) {
    const value = fill(scope);
    if (value !== undefined && value !== null) filled[name] = Array.isArray(value) ? value.join(',') : String(value);
  }
  return filled;
}

/** The first declared media type that the client accepts, else the first: a mock that answers beats a 406. */
function negotiate(accept: string | null, declared: readonly string[]): string | undefined {
  if (declared.length < 2 || accept === null) return declared[0];
  const ranges = accept.split(',').map((range) => range.split(';', 1)[0]?.trim().toLowerCase() ?? '');
  const isAccepted = (mediaType: string): boolean =>
    ranges.some((range) => range === mediaType || (range.endsWith('/*') && mediaType.startsWith(range.slice(0, -1))));
  return declared.find(isAccepted) ?? declared[0];
}

function situationOf({ job }: Scope): Situation | undefined {
  return job && { ...job.kind, state: job.state };
}

function keyOf(situation: Situation | undefined): string {
  return situation === undefined ? '' : `${situation.submission.name} ${situation.state}`;
}

function cached<Key extends object, Value>(
  cache: WeakMap<Key, Map<string, Value>>,
  owner: Key,
  key: string,
  create: () => Value,
): Value {
  const values = cache.get(owner) ?? new Map<string, Value>();
  cache.set(owner, values);
  const value = values.get(key) ?? create();
  values.set(key, value);
  return value;
}
