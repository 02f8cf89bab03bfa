import type { Composition, JobView, Showing, Signs } from '../client/client-contract.ts';
import type { Lifecycle } from '../contract/contract.ts';
import { parsePointer } from '../contract/pointer.ts';
import type { Json } from '../contract/template.ts';
import { jobsOf, placesOf, type TemplatePlace } from './template-places.ts';

/** How an answer shows jobs, in templates. */
export interface AnswerTemplates {
  readonly body?: Json | undefined;
  /** By name in lower case. */
  readonly headers?: Readonly<Record<string, Json>>;
  /** What an absent value means, by JSON Pointer into the body. */
  readonly defaults?: Readonly<Record<string, Json>>;
}

type States = Lifecycle['states'];

/**
 * Turns templates, which are for writing an answer, into pointers, which are for reading one: all that can be decided ahead
 * is decided here, so that a client needs little code.
 */
export function toJobView({ body, headers = {}, defaults = {} }: AnswerTemplates, states: States): JobView {
  const jobs = jobsOf(body);
  const absent = jobs === undefined ? defaults : defaultsBelow(`${jobs.pointer}/$jobs`, defaults);
  const template = jobs === undefined ? body : jobs.item;
  const places = placesOf(template, undefined);
  const at = (expression: string): string | undefined => places.find(({ value }) => value === expression)?.pointer;
  const id = idOf(places);
  const state = at('$job.state');
  const view = {
    jobs: jobs?.pointer,
    id,
    header: id === undefined ? headerOf(headers) : undefined,
    group: groupOf(body),
    state,
    signs: state === undefined ? signsOf(template, states) : undefined,
    defaults: Object.keys(absent).length > 0 && state === undefined ? absent : undefined,
    result: showingOf(template, states, '$job.result', 'success'),
    failure: showingOf(template, states, '$job.failure', 'failure'),
    created: at('$job.created'),
    started: at('$job.started'),
    ended: at('$job.ended'),
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}

/** The first place of the group; within a list, that of the first element: all are of one group. */
function groupOf(body: Json | undefined): string | undefined {
  const places = placesOf(body, undefined).filter(({ value }) => value === '$job.group');
  const outside = places.find(({ pointer }) => !pointer.includes('/$jobs'));
  return (outside ?? places[0])?.pointer.replace('/$jobs', '/0');
}

/** The defaults that stand below a pointer, by the rest of their pointers. */
function defaultsBelow(pointer: string, defaults: Readonly<Record<string, Json>>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(defaults).flatMap(([place, value]) =>
      place.startsWith(`${pointer}/`) ? [[place.slice(pointer.length), value]] : [],
    ),
  );
}

/** The place of the id alone, else the first text that has it as a part. */
function idOf(places: readonly TemplatePlace[]): JobView['id'] {
  const plain = places.find(({ value }) => value === '$job.id');
  if (plain !== undefined) return [plain.pointer];
  const text = places.find(({ value }) => typeof value === 'string' && value.includes('{$job.id}'));
  return text === undefined ? undefined : [text.pointer, patternOf(String(text.value))];
}

function headerOf(headers: Readonly<Record<string, Json>>): JobView['header'] {
  const [found] = Object.entries(headers).filter(([, value]) => `${value}`.includes('$job.id'));
  if (found === undefined) return undefined;
  const [name, template] = found;
  return template === '$job.id' ? [name] : [name, patternOf(String(template))];
}

/**
 * A text is read backwards: of `https://example.com/v1/operations/42`, the template `{$server}/operations/{$job.id}` reads 42.
 * Where another expression stands there may be anything; and servers add query strings.
 */
function patternOf(template: string): string {
  const pattern = template.replace(/\{\$(.+?)\}|\W/g, (part, name?: string) => {
    if (name === undefined) return `\\${part}`;
    return name === 'job.id' ? '([^/?#]+)' : '.*';
  });
  return `^${pattern}(?:[?#].*)?$`;
}

/** By what the states are told apart; `undefined` where the template has nothing for it. */
function signsOf(template: Json | undefined, states: States): JobView['signs'] {
  if (!JSON.stringify(template ?? null).includes('"$state"')) return undefined;
  return Object.fromEntries(
    Object.entries(states).map(([state, { outcome }]) => [state, signsIn(placesOf(template, state), outcome)]),
  );
}

function signsIn(places: readonly TemplatePlace[], outcome: string | undefined): Signs {
  const is = places.filter(({ value }) => value !== undefined && !isExpression(value));
  const presence = (wanted: boolean): string[] =>
    places.flatMap(({ pointer, value }) => (presenceOf(value, outcome) === wanted ? [pointer] : []));
  const [has, lacks] = [presence(true), presence(false)];
  return {
    ...(is.length > 0 && { is: Object.fromEntries(is.map(({ pointer, value }) => [pointer, value ?? null])) }),
    ...(has.length > 0 && { has }),
    ...(lacks.length > 0 && { lacks }),
  };
}

function isExpression(value: Json): boolean {
  return typeof value === 'string' && /^\$|\{\$/.test(value);
}

/** Whether something must stand, or must not stand, where the template has this; `undefined` where either may be. */
function presenceOf(value: Json | undefined, outcome: string | undefined): boolean | undefined {
  if (value === undefined) return false;
  const [word, part] = String(value).split('#');
  // Parts may be missing: which ones are there, depends on the job. A result may grow before the job ends.
  if (word === '$job.result') {
    if (outcome === 'success') return part === undefined ? true : undefined;
    return outcome === undefined ? undefined : false;
  }
  if (word === '$job.failure') return outcome === 'failure' ? (part === undefined ? true : undefined) : false;
  return word === '$job.ended' ? outcome !== undefined : undefined;
}

/** Where a value stands, and in which states, unless these are just those of the outcome. */
function showingOf(
  template: Json | undefined,
  states: States,
  word: '$job.result' | '$job.failure',
  outcome: 'success' | 'failure',
): Showing | undefined {
  const isOwn = (state: string): boolean => states[state]?.outcome === outcome;
  const found = Object.keys(states).flatMap((state) => {
    const isShown = isOwn(state) || (word === '$job.result' && states[state]?.partial === true);
    const places = placesOf(template, state).filter(({ value }) => String(value).split('#')[0] === word);
    return isShown && places.length > 0 ? [{ state, places }] : [];
  });
  if (found.length === 0) return undefined;
  const at = found.flatMap(({ places }) => places).reduce<Composition>(compose, {});
  const shownIn = found.map(({ state }) => state);
  const isUsual = Object.keys(states).every((state) => isOwn(state) === shownIn.includes(state));
  return isUsual ? { at } : { at, in: shownIn };
}

/** The whole goes before its parts. */
function compose(under: Composition, { pointer, value }: TemplatePlace): Composition {
  return put(under, parsePointer(String(value).split('#')[1] ?? ''), pointer);
}

function put(under: Composition, [name, ...rest]: readonly string[], pointer: string): Composition {
  if (name === undefined || typeof under === 'string') return typeof under === 'string' ? under : pointer;
  return { ...under, [name]: put(under[name] ?? {}, rest, pointer) };
}
