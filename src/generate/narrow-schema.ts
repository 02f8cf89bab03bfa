import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, Schema, SchemaObject } from '../contract/contract.ts';
import { valueAt } from '../contract/pointer.ts';
import { shapeOf } from '../contract/shape.ts';

/** A schema that was chosen among alternatives, and the way on from there. */
export interface Alternative {
  /** Its name in the document. */
  readonly schema: string;
  /** Reference tokens below it. */
  readonly tokens: readonly string[];
}

/** Finds the alternative of a schema that an example has and that says what stands at the tokens. */
export type Narrow = (schema: Schema, example: unknown, tokens: readonly string[]) => Alternative | undefined;

const prefix = 'schemas#/$defs/';
const made = new WeakMap<Contract, Narrow>();

/** Creates the narrowing by examples for a contract: `oneOf` and `anyOf` of named schemas, of which an example fits one. */
export function createNarrowing(contract: Contract): Narrow {
  const known = made.get(contract);
  if (known !== undefined) return known;
  const { schemas } = contract;
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'schemas', $defs: schemas });

  const narrow: Narrow = (schema, example, tokens) => {
    if (typeof schema === 'boolean') return undefined;
    if (schema.$ref !== undefined) return narrow(schemas[schema.$ref.slice(prefix.length)] ?? true, example, tokens);
    return amongAlternatives(schema, example, tokens) ?? below(schema, example, tokens);
  };

  function amongAlternatives(
    schema: SchemaObject,
    example: unknown,
    tokens: readonly string[],
  ): Alternative | undefined {
    const names = namesOf(schema);
    const fitting = names.filter((name) => ajv.validate({ $ref: prefix + name }, example));
    const [only, ...others] = fitting;
    if (only === undefined || others.length > 0) return undefined;
    const inner = narrow(schemas[only] ?? true, example, tokens);
    if (inner !== undefined || names.length < 2) return inner;
    return says(only, tokens) ? { schema: only, tokens } : undefined;
  }

  function below(schema: SchemaObject, example: unknown, tokens: readonly string[]): Alternative | undefined {
    for (const part of schema.allOf ?? []) {
      const found = narrow(part, example, tokens);
      if (found !== undefined) return found;
    }
    const [name, ...rest] = tokens;
    const member = name === undefined ? undefined : schema.properties?.[name];
    return name === undefined || member === undefined ? undefined : narrow(member, valueAt(example, [name]), rest);
  }

  /** Whether a schema says what stands at the tokens. */
  function says(name: string, tokens: readonly string[]): boolean {
    let here = shapeOf({ $ref: prefix + name }, schemas);
    for (const token of tokens) {
      const member = here.members.get(token);
      if (member === undefined) return false;
      here = member;
    }
    return true;
  }

  made.set(contract, narrow);
  return narrow;
}

function namesOf({ oneOf, anyOf }: SchemaObject): string[] {
  return (oneOf ?? anyOf ?? []).flatMap((each) => {
    const { $ref } = typeof each === 'boolean' ? {} : each;
    return $ref === undefined ? [] : [$ref.slice(prefix.length)];
  });
}
