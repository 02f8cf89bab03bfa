import { describe, expect, it } from 'vitest';
import { parseInstant, stepsBetween } from '../../../src/verify/evidence/instant.ts';

describe('an instant', () => {
  it.each([
    ['2026-01-01T08:00:00Z', { atMs: Date.UTC(2026, 0, 1, 8), precisionMs: 1000, hasZone: true }],
    ['2026-01-01T09:00:00.5+01:00', { atMs: Date.UTC(2026, 0, 1, 8, 0, 0, 500), precisionMs: 100, hasZone: true }],
    ['2026-01-01 08:00:00.000', { atMs: Date.UTC(2026, 0, 1, 8), precisionMs: 1, hasZone: false }],
    ['2026-01-01T08:00', { atMs: Date.UTC(2026, 0, 1, 8), precisionMs: 60_000, hasZone: false }],
    ['2026-01-01', { atMs: Date.UTC(2026, 0, 1), precisionMs: 86_400_000, hasZone: false }],
    [1_767_254_400, { atMs: Date.UTC(2026, 0, 1, 8), precisionMs: 1000, hasZone: true }],
    [1_767_254_400_000, { atMs: Date.UTC(2026, 0, 1, 8), precisionMs: 1, hasZone: true }],
  ])('is read from %s', (value, wanted) => {
    expect(parseInstant(value)).toEqual(wanted);
  });

  it.each([['today'], ['2026-13-01'], [''], [null], [{}], ['1767254400']])('is not %j', (value) => {
    expect(parseInstant(value)).toBeUndefined();
  });

  it.each([
    ['2026-01-01T08:00:00Z', '2026-01-01T08:00:02Z', 2],
    ['2026-01-01T08:00:00.9Z', '2026-01-01T08:00:00Z', 0],
    ['2026-01-01T08:00:01Z', '2026-01-01T08:00:00Z', -1],
    ['2026-01-01T08:00:00Z', '2026-01-01T08:00:00', undefined],
  ])('from %s to %s there are %s steps', (early, late, wanted) => {
    const [one, other] = [parseInstant(early), parseInstant(late)];
    expect(one && other && stepsBetween(one, other)).toBe(wanted);
  });
});
