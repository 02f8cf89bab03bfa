import type { Answer, Contract } from '../../contract/contract.ts';
import { isJsonMediaType } from '../../contract/media-type.ts';
import { parsePointer, valueAt } from '../../contract/pointer.ts';
import { shapeOf } from '../../contract/shape.ts';
import { type Json, parseTemplate, type Template } from '../../contract/template.ts';
import { composeAll, defaultsOf } from '../../generate/compose-view.ts';
import { placesOf, type TemplatePlace } from '../../generate/template-places.ts';
import type { Sighting } from './sighting.ts';
import type { Viewer } from './viewer.ts';

/** What the views of an answer promise at one place. */
export interface Promised {
  /** JSON Pointer relative to what the answer shows of the job; of a header, its name in lower case. */
  readonly pointer: string;
  /** An expression, a text with expressions, or a literal; absent where nothing may stand. */
  readonly template?: Template;
}

/** What an answer promises of the jobs that it shows: all its views, put together. */
interface AnswerPromises {
  readonly body: Json | undefined;
  /** What absence means where a schema has a default, by JSON Pointer; elements of an array of jobs have the name `$jobs`. */
  readonly defaults: Readonly<Record<string, Json>>;
  /** By name in lower case. */
  readonly headers: readonly (readonly [name: string, template: Json])[];
}

/**
 * What an answer promises of the job that it shows, by the views of its JSON body. Where it cannot be told in which of several
 * states the job is, only what is promised in all of them.
 */
export function promisesOf(viewer: Viewer, sighting: Sighting): readonly Promised[] {
  // Other media types show logs and files, not jobs.
  const mediaType = sighting.exchange.answer?.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== undefined && !isJsonMediaType(mediaType)) return [];
  return agreedOn(viewer, sighting, 'body', templateOf(viewer, sighting));
}

/** What an answer's headers promise of the job that it shows. */
export function headerPromisesOf(viewer: Viewer, sighting: Sighting): readonly Promised[] {
  const headers = answerPromises(viewer, sighting)?.headers ?? [];
  return headers.flatMap(([name, template]) =>
    agreedOn(viewer, sighting, `header ${name}`, template).flatMap((each) =>
      each.pointer === '' ? [{ ...each, pointer: name }] : [],
    ),
  );
}

/** The views over what an answer shows of a job, as one template; `undefined` where there are none. */
export function templateOf(viewer: Viewer, sighting: Sighting): Json | undefined {
  const { body } = answerPromises(viewer, sighting) ?? {};
  const { jobs } = viewer.viewOf(sighting.operationId, statusOf(sighting));
  if (jobs === undefined) return body;
  const item = valueAt(body, [...parsePointer(jobs), '$jobs']);
  return isTemplate(item) ? item : undefined;
}

/** What absence means at a place of what is shown of a job: the schema's default; `undefined` where it has none. */
export function defaultAt(viewer: Viewer, sighting: Sighting, pointer: string): Json | undefined {
  const { jobs } = viewer.viewOf(sighting.operationId, statusOf(sighting));
  const place = jobs === undefined ? pointer : `${jobs}/$jobs${pointer}`;
  return answerPromises(viewer, sighting)?.defaults[place];
}

/** The whole template of a declared answer, for what it promises besides jobs, such as the token of the next page. */
export function placesOfAnswer(viewer: Viewer, operationId: string, status: number): readonly TemplatePlace[] {
  return placesOf(promisesOfAnswer(viewer.contract, operationId, status)?.body, undefined);
}

/** Answers are many, and few of them differ in what they promise. */
const agreed = new WeakMap<AnswerPromises, Map<string, readonly Promised[]>>();

/** @param part - what of the answer the template is of */
function agreedOn(viewer: Viewer, sighting: Sighting, part: string, template: Json | undefined): readonly Promised[] {
  const { lifecycle, states } = sighting;
  const promises = answerPromises(viewer, sighting);
  if (promises === undefined) return [];
  const possible = states.length > 0 ? states : Object.keys(viewer.contract.lifecycles[lifecycle]?.states ?? {});
  const known = agreed.get(promises) ?? new Map<string, readonly Promised[]>();
  agreed.set(promises, known);
  const key = JSON.stringify([part, ...possible]);
  const places = known.get(key) ?? agreedIn(template, possible);
  known.set(key, places);
  return places;
}

/** The places that are the same in all these states. */
function agreedIn(template: Json | undefined, possible: readonly string[]): readonly Promised[] {
  const [first = [], ...others] = possible.map((state) => ownPlaces(template, state));
  const isAgreed = (place: TemplatePlace): boolean =>
    others.every((places) => places.some((each) => JSON.stringify(each) === JSON.stringify(place)));
  return first.filter(isAgreed).map(toPromised);
}

/** The places of a job itself, not those of other things that it has a list of. */
function ownPlaces(template: Json | undefined, state: string): TemplatePlace[] {
  return placesOf(template, state).filter(({ pointer }) => !pointer.includes('/$jobs'));
}

function toPromised({ pointer, value }: TemplatePlace): Promised {
  return value === undefined ? { pointer } : { pointer, template: parseTemplate(value) };
}

function answerPromises({ contract }: Viewer, sighting: Sighting): AnswerPromises | undefined {
  return promisesOfAnswer(contract, sighting.operationId, statusOf(sighting));
}

function statusOf({ exchange }: Sighting): number {
  return exchange.answer?.status ?? 0;
}

/** Promises are the same for each answer of a kind, and composing them takes longer than judging by them. */
const composed = new WeakMap<Answer, AnswerPromises>();

/** A success that is not declared is read like the first that is. */
function promisesOfAnswer({ operations, schemas }: Contract, operationId: string, status: number) {
  const answers = operations.find(({ id }) => id === operationId)?.answers ?? {};
  const answer = answers[`${status}`] ?? Object.entries(answers).find(([key]) => key.startsWith('2'))?.[1];
  if (answer === undefined) return undefined;
  const known = composed.get(answer) ?? compose(answer, schemas);
  composed.set(answer, known);
  return known;
}

function compose({ content, headers }: Answer, schemas: Contract['schemas']): AnswerPromises {
  const json = Object.entries(content).find(([mediaType]) => isJsonMediaType(mediaType))?.[1];
  const shape = json === undefined ? undefined : shapeOf(json.schema, schemas);
  return {
    body: shape && composeAll(shape),
    defaults: shape === undefined ? {} : defaultsOf(shape),
    headers: Object.entries(headers).flatMap(([name, { schema }]) => {
      const template = composeAll(shapeOf(schema, schemas));
      return template === undefined ? [] : [[name.toLowerCase(), template] as const];
    }),
  };
}

function isTemplate(value: unknown): value is Json {
  return value !== undefined;
}
