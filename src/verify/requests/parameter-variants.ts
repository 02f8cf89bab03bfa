import type { Operation, Parameter } from '../../contract/contract.ts';
import { isObject } from '../../contract/resolver.ts';
import { sample } from '../../contract/sample.ts';
import { type Shape, shapeOf } from '../../contract/shape.ts';
import type { Misfit } from '../document/document-reader.ts';
import type { Source } from './prospect.ts';
import { parameterSchemaOf } from './request-schemas.ts';
import { tryGenerate } from './try-generate.ts';
import { type Variant, variantsOf } from './variants.ts';
import { isHeaderText } from './write-request.ts';

/**
 * Varies the value of a parameter, from its first example or else its schema. On the wire it is a text: `5` fits integers
 * and texts alike, so a variant fits if one reading of it does, and does not if none does. What the wire cannot show, such
 * as null or an empty list, is left out.
 */
export function parameterVariants(source: Source, operation: Operation, parameter: Parameter): readonly Variant[] {
  const place = parameterSchemaOf(source, operation, parameter);
  if (place === undefined) return [];
  const { schemas } = source.contract;
  const shape = shapeOf(parameter.schema, schemas);
  const findMisfits = (value: unknown): readonly Misfit[] => {
    const readings = parameter.style === 'content' ? [value] : readingsOf(value, shape);
    const misfits = readings.map((reading) => source.document.misfits(place, reading));
    return misfits.toSorted((one, other) => one.length - other.length)[0] ?? [];
  };
  const value = Object.values(parameter.examples)[0] ?? tryGenerate(() => sample(shape));
  if (value === undefined) return [];
  return variantsOf({ shape, value, schemas, findMisfits }).filter(
    (variant) => isWritable(variant.value, parameter) && (!isObject(value) || isMeant(variant, parameter)),
  );
}

/** Whether a variant of an object is still this parameter: written out, it may be one that nobody knows, which is none of its faults. */
function isMeant({ keyword, value }: Variant, { style, explode }: Parameter): boolean {
  const isSpread = style === 'form' && explode;
  if (isSpread && keyword === 'additionalProperties') return false;
  return isObject(value) || (!isSpread && style !== 'deepObject');
}

/** What a parameter can be read as: as texts throughout, and as numbers and other values wherever that is possible. */
function readingsOf(value: unknown, { words: { type } }: Shape): readonly unknown[] {
  const isSplit = [type].flat().includes('array') && !Array.isArray(value);
  const sent = isSplit ? toText(value).split(',') : value;
  return [mapLeaves(sent, toText), mapLeaves(sent, toScalar)];
}

function mapLeaves(value: unknown, map: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapLeaves(item, map));
  if (!isObject(value)) return map(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapLeaves(inner, map)]));
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toScalar(value: unknown): unknown {
  const text = toText(value);
  return /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(text) ? JSON.parse(normalize(text)) : text;
}

/** Without the leading zeros that JSON does not have. */
function normalize(text: string): string {
  return text.replace(/^(-?)0+(?=\d)/, '$1');
}

/** Whether the wire shows the value for what it is. */
function isWritable(value: unknown, { in: place, style }: Parameter): boolean {
  if (style !== 'content' && !isPlain(value)) return false;
  const texts = leavesOf(value).map(toText);
  // A URL loses segments of dots, some servers take an encoded slash for a real one, and headers are for visible text.
  if (place === 'path') return !texts.some((text) => /^\.\.?$|\//.test(text));
  return place === 'query' || texts.every(isHeaderText);
}

/** Whether a value is a scalar, a list or an object of such, and nothing of it is empty: that might be read as absent. */
function isPlain(value: unknown): boolean {
  const inner = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [value];
  return inner.length > 0 && inner.every((each) => each !== '' && each !== null && typeof each !== 'object');
}

function leavesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return isObject(value) ? Object.values(value).flatMap(leavesOf) : [value];
}
