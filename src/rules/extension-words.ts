import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Fault } from '../contract/document-error.ts';
import { parseDurationMs } from '../contract/duration.ts';
import extensionSchema from '../contract/extension.schema.json' with { type: 'json' };
import type { OpenApiDocument } from '../contract/load-document.ts';
import { parsePointer, toPointer } from '../contract/pointer.ts';
import { isObject, type JsonObject } from '../contract/resolver.ts';
import { brief } from './reading/brief.ts';
import { didYouMean } from './reading/nearest.ts';

/** Wrappers: what is wrong is said by the errors of their branches. */
const wrappers: readonly string[] = ['if', 'propertyNames'];

let validate: ValidateFunction | undefined;

/**
 * Every word of `x-jobs`, `x-job` and `x-job-view` is known, stands where it may, and has a value of the right type
 * (`extension.schema.json`). What an expression says is checked by `expressions`.
 */
export function extensionWords(document: OpenApiDocument): Fault[] {
  validate ??= createValidator();
  if (validate(document)) return [];
  const faults = (validate.errors ?? []).flatMap(toFault);
  return [...new Map(faults.map((fault) => [fault.pointer + fault.message, fault])).values()];
}

function createValidator(): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false });
  ajv.addFormat('duration', (text) => reads(parseDurationMs, text));
  ajv.addFormat('json-pointer', (text) => reads(parsePointer, text));
  return ajv.compile(extensionSchema);
}

function reads(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

function toFault(error: ErrorObject): Fault[] {
  const { keyword, instancePath, propertyName, data } = error;
  if (wrappers.includes(keyword) || isLeftToExpressions(error)) return [];
  const word = keyword === 'additionalProperties' ? String(error.params.additionalProperty) : propertyName;
  const pointer = word === undefined ? instancePath : instancePath + toPointer([word]);
  const message = toMessage(error, propertyName ?? data);
  return [{ pointer, message }];
}

/** A text that holds an expression is parsed by the rule `expressions`, which can say what is wrong with it. */
function isLeftToExpressions({ keyword, propertyName, data }: ErrorObject): boolean {
  return keyword === 'pattern' && propertyName === undefined && /^\$|\{\$/.test(String(data));
}

function toMessage({ keyword, params, parentSchema, message }: ErrorObject, data: unknown): string {
  const schema = isObject(parentSchema) ? parentSchema : {};
  const title = String(schema.title ?? 'this');
  const meaning = String(schema.description ?? message);
  const given = brief(data);
  switch (keyword) {
    case 'additionalProperties':
      return unknownWord(String(params.additionalProperty), title, wordsOf(schema));
    case 'required':
      return missingWord(String(params.missingProperty), title, schema);
    case 'enum': {
      const allowed = Array.isArray(schema.enum) ? schema.enum.map(String) : [];
      return `${given} is not allowed here. Write one of ${allowed.join(', ')}.${didYouMean(String(data), allowed)}`;
    }
    case 'type':
      return `${given} has the wrong type. Write ${toWords(params.type)}: ${meaning}.`;
    case 'pattern':
    case 'format':
      return `${given} cannot stand here. Write ${meaning}.`;
    case 'not':
      return `this cannot stand here: ${meaning}. Remove it, or put it where it belongs.`;
    case 'minProperties':
    case 'maxProperties':
      return `there are ${Object.keys(isObject(data) ? data : {}).length} words here. Expected: ${meaning}.`;
    default:
      return `${given} ${message}. Expected: ${meaning}.`;
  }
}

function wordsOf(schema: JsonObject): string[] {
  return Object.keys(isObject(schema.properties) ? schema.properties : {});
}

function unknownWord(word: string, title: string, allowed: readonly string[]): string {
  return `"${word}" is not a word of ${title}. Allowed: ${allowed.join(', ')}.${didYouMean(word, allowed)}`;
}

function missingWord(word: string, title: string, schema: JsonObject): string {
  const member = isObject(schema.properties) ? schema.properties[word] : undefined;
  const meaning = isObject(member) && typeof member.description === 'string' ? ` (${member.description})` : '';
  return `${title} lacks the word "${word}"${meaning}. Add it.`;
}

function toWords(types: unknown): string {
  return (Array.isArray(types) ? types : [types])
    .map((type) => `${/^[aio]/.test(String(type)) ? 'an' : 'a'} ${type}`)
    .join(' or ');
}
