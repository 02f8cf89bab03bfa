import { toPointer } from '../../contract/pointer.ts';
import { isObject } from '../../contract/resolver.ts';
import { type Json, parseTemplate, type Template } from '../../contract/template.ts';
import { memberOf, membersOf, type Place, targetOf } from './resolve.ts';
import { anyMember } from './schemas.ts';

/** What the views say about one place of an answer, for one state of the job. */
export interface Shown {
  readonly tokens: readonly string[];
  /** A value, an expression or a text; `undefined` where the views say that nothing stands here. */
  readonly template: Template | undefined;
  /** Where the part of the view stands that says it. */
  readonly pointer: string;
}

/** By JSON Pointer into the answer; `*` stands for every element. */
export type ShownPlaces = Map<string, Shown>;

/**
 * The places of a value that the views of its schema decide while the job is in a state.
 *
 * Inner views first, then outer over them, as the twin does it: objects merge, everything else replaces.
 */
export function shownIn(schema: Place, state: string): ShownPlaces {
  const places: ShownPlaces = new Map();
  collect(schema, [], state, places, []);
  return places;
}

/** The template at a place while the job is in a state: `{$state: …}` is resolved. `undefined`: absent. */
export function inState(source: Json, pointer: string, state: string): { template: Json | undefined; pointer: string } {
  if (!isObject(source) || !isObject(source.$state)) return { template: source, pointer };
  const chosen = source.$state[state];
  if (chosen === undefined) return { template: undefined, pointer };
  return inState(chosen, pointer + toPointer(['$state', state]), state);
}

/** Puts a template over what is shown at the tokens and below. */
export function lay(source: Json, tokens: readonly string[], at: string, state: string, places: ShownPlaces): void {
  const { template, pointer } = inState(source, at, state);
  const members = typeof template === 'object' && template !== null ? Object.entries(template) : [];
  if (!isObject(template)) clear(tokens, places);
  if (members.length === 0) {
    const parsed = template === undefined ? undefined : readable(template);
    if (parsed !== 'unreadable') places.set(toPointer(tokens), { tokens, template: parsed, pointer });
  }
  for (const [name, member] of members) lay(member, [...tokens, name], pointer + toPointer([name]), state, places);
}

function collect(
  schema: Place,
  tokens: readonly string[],
  state: string,
  places: ShownPlaces,
  within: readonly string[],
): void {
  const inner = [...within, schema.pointer];
  for (const part of partsOf(schema)) if (!within.includes(part.pointer)) collect(part, tokens, state, places, inner);
  for (const [name, property] of membersOf(memberOf(schema, 'properties'))) {
    if (!within.includes(property.pointer)) collect(property, [...tokens, name], state, places, inner);
  }
  const view = memberOf(schema, 'x-job-view');
  const items = memberOf(schema, 'items');
  const collectItems = (): void => {
    if (items && !within.includes(items.pointer)) collect(items, [...tokens, anyMember], state, places, inner);
  };
  // Below an array with a view, the view gives the elements and the items' view says how each is shown.
  if (typeof view?.value !== 'string') collectItems();
  if (view !== undefined) lay(view.value, tokens, view.pointer, state, places);
  if (typeof view?.value === 'string') collectItems();
}

/** The schemas whose views count at the same place: of alternatives only the one beside null, as none other is certain. */
function partsOf(schema: Place): Place[] {
  const target = targetOf(schema);
  const alternatives = ['oneOf', 'anyOf']
    .flatMap((keyword) => membersOf(memberOf(schema, keyword)).map(([, place]) => place))
    .filter(({ value }) => !(isObject(value) && (value.type === 'null' || value.const === null)));
  return [
    ...(target ? [target] : []),
    ...membersOf(memberOf(schema, 'allOf')).map(([, place]) => place),
    ...(alternatives.length === 1 ? alternatives : []),
  ];
}

function clear(tokens: readonly string[], places: ShownPlaces): void {
  const pointer = toPointer(tokens);
  for (const key of places.keys()) if (key === pointer || key.startsWith(`${pointer}/`)) places.delete(key);
}

/** An unreadable template is reported by the rule `expressions`. */
function readable(template: Json): Template | 'unreadable' {
  try {
    return parseTemplate(template);
  } catch {
    return 'unreadable';
  }
}
