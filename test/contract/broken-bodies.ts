import type { Operation } from '../../src/contract/contract.ts';
import { toPointer } from '../../src/contract/pointer.ts';
import { isObject } from '../../src/contract/resolver.ts';
import { type Shape, shapeOf } from '../../src/contract/shape.ts';
import { operationsOf } from './document-operations.ts';
import type { Misfit } from './document-reader.ts';
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
        .filter((value) => isBrokenThere(subject, draft, place.path, value))
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

/**
 * Whether the document refuses the value for what stands at this place, and for nothing else. Schemas can be laxer than they
 * look (alternatives, for one), and a new member can break a rule further up.
 */
function isBrokenThere(
  { document }: Subject,
  { operation, body }: Draft,
  path: readonly string[],
  value: unknown,
): boolean {
  const place = operationsOf(document).find(({ id }) => id === operation.id)?.place;
  const schema = place && document.at(place, 'requestBody', 'content', body?.mediaType ?? '', 'schema');
  const misfits = schema === undefined ? [] : document.misfits(schema, JSON.parse(JSON.stringify(value)));
  const pointer = toPointer(path);
  const isThere = (misfit: Misfit): boolean => {
    // Of a missing member, the object around it is told.
    const where = misfit.message.includes('missingProperty') ? toPointer(path.slice(0, -1)) : pointer;
    return misfit.pointer === where || misfit.pointer.startsWith(`${pointer}/`);
  };
  return misfits.length > 0 && misfits.every(isThere);
}
