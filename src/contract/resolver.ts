import { parsePointer, valueAt } from './pointer.ts';
import type { Json } from './template.ts';

/** A JSON object as it stands in a document. */
export type JsonObject = { readonly [name: string]: Json };

/** Whether a value is a JSON object (no array, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads members of a document and follows the references between them. */
export class Resolver {
  readonly #document: JsonObject;

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** The object itself, or what its `$ref` points to (through any number of references). */
  follow(value: Json | undefined): JsonObject {
    let here = value;
    for (let hops = 0; isObject(here) && typeof here.$ref === 'string'; hops += 1) {
      if (hops > 50) throw new SyntaxError(`Failed to follow "${here.$ref}": the references run in a circle.`);
      here = this.#target(here.$ref);
    }
    return isObject(here) ? here : {};
  }

  /** The members of a map, each with its references followed; none where there is no map. */
  entries(value: Json | undefined): [string, JsonObject][] {
    return isObject(value) ? Object.entries(value).map(([name, member]) => [name, this.follow(member)]) : [];
  }

  #target(reference: string): Json | undefined {
    const target = reference.startsWith('#')
      ? valueAt(this.#document, parsePointer(decodeURIComponent(reference.slice(1))))
      : undefined;
    if (target === undefined) throw new SyntaxError(`Failed to follow "${reference}": there is nothing at its end.`);
    return isJson(target) ? target : undefined;
  }
}

/** Whether a value of a parsed document is one: there, everything is JSON but what is not there. */
export function isJson(value: unknown): value is Json {
  return typeof value !== 'undefined' && typeof value !== 'function' && typeof value !== 'symbol';
}
