import type { Operation } from '../../src/contract/contract.ts';
import { isObject } from '../../src/contract/resolver.ts';
import { type Shape, shapeOf } from '../../src/contract/shape.ts';
import { operationsOf } from './document-operations.ts';
import { type Draft, draftsOf } from './draft.ts';
import type { Subject } from './subject.ts';

/** A request with one thing wrong in its body. */
export interface BrokenBody {
  /** Where: the names from the top of the body down. */
  readonly path: readonly string[];
  readonly draft: Draft;
}

/** What is wrong: the member is missing, of another type, or a value that is not in its enum. */
export type Breakage = 'missing' | 'type' | 'enum';

/** Breaks the bodies that an operation's examples show, in every place in which they can be broken in one way. */
export function brokenBodies(subject: Subject, operation: Operation, breakage: Breakage): BrokenBody[] {
  const { schemas } = subject.contract;
  return draftsOf(operation, subject.contract).flatMap((draft) => {
    const { body } = draft;
    const schema = operation.body?.content[body?.mediaType ?? '']?.schema;
    if (body === undefined || schema === undefined || !/[/+]json/.test(body.mediaType)) return [];
    return [...placesIn(shapeOf(schema, schemas), body.value)].flatMap((place) =>
      replacements(place, breakage)
        .map((replacement) => replaceAt(body.value, place.path, replacement))
        // Schemas can be laxer than they look (alternatives, for one): the document has the last word.
        .filter((value) => !accepts(subject, operation, body.mediaType, value))
        .map((value) => ({ path: place.path, draft: { ...draft, body: { ...body, value } } })),
    );
  });
}

interface BodyPlace {
  readonly path: readonly string[];
  readonly shape: Shape;
  readonly isRequired: boolean;
}

/** The place of the value, and of everything in it; of arrays, the first item. */
function* placesIn(
  shape: Shape,
  value: unknown,
  path: readonly string[] = [],
  isRequired = false,
): Generator<BodyPlace> {
  yield { path, shape, isRequired };
  if (Array.isArray(value) && shape.items !== undefined && value.length > 0) {
    yield* placesIn(shape.items, value[0], [...path, '0']);
  }
  if (!isObject(value)) return;
  for (const [name, member] of shape.members) {
    yield* placesIn(member, value[name], [...path, name], shape.required.has(name) && value[name] !== undefined);
  }
}

/** Values that may be wrong at a place; `undefined` leaves it out. */
function replacements({ shape, isRequired }: BodyPlace, breakage: Breakage): readonly unknown[] {
  const { type, enum: values, const: only } = shape.words;
  if (breakage === 'missing') return isRequired ? [undefined] : [];
  if (breakage === 'enum') return values !== undefined || only !== undefined ? ['no such value'] : [];
  const types = Array.isArray(type) ? type : [type];
  return type === undefined
    ? []
    : [4711.5, 'some text', true, [], {}].filter((value) => !types.includes(typeOf(value)));
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function replaceAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === name ? replaceAt(item, rest, replacement) : item));
  const members = isObject(value) ? value : {};
  // JSON has no undefined: a member with this value is not written.
  return { ...members, [name]: replaceAt(members[name], rest, replacement) };
}

function accepts({ reader }: Subject, { id }: Operation, mediaType: string, value: unknown): boolean {
  const operation = operationsOf(reader).find((each) => each.id === id);
  const schema = operation && reader.at(operation.place, 'requestBody', 'content', mediaType, 'schema');
  return schema === undefined || reader.misfits(schema, JSON.parse(JSON.stringify(value))).length === 0;
}
