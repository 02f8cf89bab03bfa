import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  parseEvents,
} from 'js-yaml';
import { toPointer } from '../../contract/pointer.ts';

/** A place in a text, both counted from 1 on, the column in UTF-16 code units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of a JSON Pointer. */
export type Locate = (pointer: string) => Spot;

/**
 * Creates what finds places in the source of a document, YAML or JSON.
 *
 * A member is where its name is, an element where it begins. What does not stand there (it comes from another file, by an
 * alias, or is not there at all) is at the nearest that does and has it.
 */
export function createLocator(source: string): Locate {
  const offsets = offsetsIn(source);
  return (pointer) => {
    let known = pointer;
    while (known !== '' && !offsets.has(known)) known = known.slice(0, Math.max(known.lastIndexOf('/'), 0));
    const lines = source.slice(0, offsets.get(known) ?? 0).split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  };
}

/** Where things begin, by JSON Pointer. Nothing is known of a source that is no YAML. */
function offsetsIn(source: string): ReadonlyMap<string, number> {
  try {
    return offsetsOf(parseEvents(source, {}), source);
  } catch {
    return new Map();
  }
}

/** A list or a map that is not closed yet. */
interface Open {
  readonly pointer: string;
  /** Of the next element; in a map `undefined`. */
  index?: number;
  /** Of the member whose value is next. */
  name?: string | undefined;
}

function offsetsOf(events: readonly Event[], source: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const open: Open[] = [];
  for (const event of events) {
    const around = open.at(-1);
    if (event.type === EVENT_POP) open.pop();
    if (event.type === EVENT_POP || event.type === EVENT_DOCUMENT) continue;
    const isName = around !== undefined && around.index === undefined && around.name === undefined;
    const pointer = around === undefined ? '' : enter(around, event, source);
    if (isName || !offsets.has(pointer)) offsets.set(pointer, offsetOf(event));
    if (event.type === EVENT_SEQUENCE) open.push({ pointer, index: 0 });
    if (event.type === EVENT_MAPPING) open.push({ pointer });
  }
  return offsets;
}

/** The pointer of what is next in a list or a map. The name of a member and its value have the same. */
function enter(around: Open, event: Event, source: string): string {
  if (around.index !== undefined) {
    around.index += 1;
    return around.pointer + toPointer([around.index - 1]);
  }
  const isName = around.name === undefined;
  // In YAML a name can be a whole map; in what is read as JSON it cannot.
  const name = around.name ?? (event.type === EVENT_SCALAR ? getScalarValue(source, event) : '');
  around.name = isName ? name : undefined;
  return around.pointer + toPointer([name]);
}

function offsetOf(event: Event): number {
  if (event.type === EVENT_SCALAR) return Math.max(event.valueStart, 0);
  if (event.type === EVENT_ALIAS) return event.anchorStart;
  return event.type === EVENT_SEQUENCE || event.type === EVENT_MAPPING ? event.start : 0;
}
