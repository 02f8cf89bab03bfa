import type { SchemaObject } from '../../src/contract/contract.ts';

/** Writes an instant (milliseconds since the epoch). */
export type WriteInstant = (instantMs: number) => string | number;

const pattern = /^\d{4}-\d\d-\d\d(?:(T| )\d\d:\d\d(:\d\d(?:\.(\d+))?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * How a place writes instants: as seconds since the epoch where its type is a number, else in the shape of its first
 * example (fraction digits, zone or none), else as RFC 3339 with milliseconds. All in UTC.
 */
export function instantWriter({ type, examples }: SchemaObject): WriteInstant {
  const types = typeof type === 'string' ? [type] : (type ?? []);
  if (types.includes('integer')) return (instantMs) => Math.floor(instantMs / 1000);
  if (types.includes('number')) return (instantMs) => instantMs / 1000;
  const shape = pattern.exec(String(examples?.[0] ?? ''));
  if (shape === null) return toRfc3339;
  const [, separator, seconds, fraction, zone = ''] = shape;
  if (separator === undefined) return (instantMs) => toRfc3339(instantMs).slice(0, 10);
  const digits = fraction?.length ?? 0;
  const suffix = zone.replaceAll(/\d/g, '0').replace('-', '+');
  return (instantMs) => {
    const iso = toRfc3339(instantMs);
    const time = seconds === undefined ? iso.slice(11, 16) : iso.slice(11, 19);
    const part = digits === 0 ? '' : `.${iso.slice(20, 23).padEnd(digits, '0').slice(0, digits)}`;
    return `${iso.slice(0, 10)}${separator}${time}${part}${suffix}`;
  };
}

function toRfc3339(instantMs: number): string {
  return new Date(instantMs).toISOString();
}
