import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, Operation, Schema } from '../../src/contract/contract.ts';
import { valueAt } from '../../src/contract/pointer.ts';
import { isObject } from '../../src/contract/resolver.ts';
import { shapeOf } from '../../src/contract/shape.ts';
import type { ParameterValues } from './parameters.ts';
import { Refusal } from './refusal.ts';

/** Checks requests against the document and fills in the defaults of its schemas. */
export interface Validator {
  /** @throws {Refusal} naming the first thing that is wrong */
  parameters(operation: Operation, values: ParameterValues): void;
  /** @throws {Refusal} naming the first thing that is wrong */
  body(operation: Operation, mediaType: string, value: unknown): void;
}

/** Creates the validator of a contract. Schemas are compiled when they are first needed: most never are. */
export function createValidator(contract: Contract): Validator {
  let ajv: Ajv2020 | undefined;
  const compiled = new Map<string, ValidateFunction>();
  const validate = (key: string, toSchema: () => Schema, value: unknown): void => {
    ajv ??= createAjv(contract, true);
    const check = compiled.get(key) ?? ajv.compile(withDefaults(toSchema(), contract));
    compiled.set(key, check);
    const [error] = check(value) ? [] : (check.errors ?? []);
    if (error !== undefined) throw new Refusal([400, 422], describe(error, value));
  };
  return {
    parameters(operation, values) {
      if (operation.parameters.length > 0) validate(operation.id, () => toParameterSchema(operation), values);
    },
    body(operation, mediaType, value) {
      const schema = operation.body?.content[mediaType]?.schema;
      if (schema !== undefined) validate(`${operation.id} ${mediaType}`, () => schema, value);
    },
  };
}

/** Tells whether a value fits a schema of a contract, as it is: no default is filled in. */
export function createFitCheck(contract: Contract): (schema: Schema, value: unknown) => boolean {
  let ajv: Ajv2020 | undefined;
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema, value) => {
    ajv ??= createAjv(contract, false);
    const check = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, check);
    return check(value);
  };
}

function createAjv(contract: Contract, useDefaults: boolean): Ajv2020 {
  // Strict mode is for authors, and `redocly lint` has been there; here unknown keywords are other tools' extensions.
  const ajv = new Ajv2020({ strict: false, useDefaults, validateFormats: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'schemas', $defs: withDefaults(contract.schemas, contract) });
  return ajv;
}

/** Ajv fills in the defaults that it finds beside a reference; here those behind it are put there. */
function withDefaults<Schemas extends object | boolean>(schemas: Schemas, contract: Contract): Schemas {
  return JSON.parse(JSON.stringify(schemas), (_, value: unknown) => {
    if (!isObject(value) || typeof value.$ref !== 'string' || value.default !== undefined) return value;
    const standard = shapeOf({ $ref: value.$ref }, contract.schemas).default;
    return standard === undefined ? value : { ...value, default: standard };
  });
}

function toParameterSchema({ parameters }: Operation): Schema {
  const places = (['path', 'query', 'header', 'cookie'] as const).map((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    const properties = Object.fromEntries(here.map(({ name, schema }) => [name, schema]));
    return [place, { properties, required: here.filter(({ required }) => required).map(({ name }) => name) }];
  });
  return { properties: Object.fromEntries(places) };
}

/** Says what is wrong, with what, and what the document asks for: `data.name: must be string, but it is 5`. */
function describe({ instancePath, keyword, params, message = 'is invalid' }: ErrorObject, root: unknown): string {
  const tokens = instancePath
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keyword === 'required')
    return `${toName([...tokens, String(params.missingProperty)])}: is required, but missing.`;
  const allowed =
    keyword === 'enum' || keyword === 'const' ? ` (${toList(params.allowedValues ?? params.allowedValue)})` : '';
  const extra = keyword === 'additionalProperties' ? ` (${params.additionalProperty})` : '';
  return `${toName(tokens)}: ${message}${allowed}${extra}, but it is ${abbreviate(valueAt(root, tokens))}.`;
}

function toName(tokens: readonly string[]): string {
  return tokens.length === 0 ? 'body' : tokens.join('.');
}

function toList(values: unknown): string {
  return (Array.isArray(values) ? values : [values]).map((value) => JSON.stringify(value)).join(', ');
}

function abbreviate(value: unknown): string {
  try {
    const text = JSON.stringify(value) ?? 'undefined';
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
  } catch {
    // A request can be nested deeper than the stack is.
    return 'nested too deep to be shown';
  }
}
