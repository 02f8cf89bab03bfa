import { describe, expect, it } from 'vitest';
import { instantWriter } from '../../mocks/engine/instant.ts';
import type { SchemaObject } from '../../src/contract/contract.ts';

const instantMs = Date.parse('2026-03-09T04:05:06.789Z');

describe('an instant is written', () => {
  it.each<{ words: SchemaObject; wanted: string | number }>([
    { words: {}, wanted: '2026-03-09T04:05:06.789Z' },
    { words: { type: 'string', format: 'date-time' }, wanted: '2026-03-09T04:05:06.789Z' },
    { words: { examples: ['yesterday'] }, wanted: '2026-03-09T04:05:06.789Z' },
    { words: { examples: ['2020-12-31T23:59:59.1Z'] }, wanted: '2026-03-09T04:05:06.7Z' },
    { words: { examples: ['2020-12-31T23:59:59.123456Z'] }, wanted: '2026-03-09T04:05:06.789000Z' },
    { words: { examples: ['2020-12-31T23:59:59Z'] }, wanted: '2026-03-09T04:05:06Z' },
    { words: { examples: ['2020-12-31T23:59:59'] }, wanted: '2026-03-09T04:05:06' },
    { words: { examples: ['2020-12-31T23:59:59.537'] }, wanted: '2026-03-09T04:05:06.789' },
    { words: { examples: ['2020-12-31 23:59:59'] }, wanted: '2026-03-09 04:05:06' },
    { words: { examples: ['2020-12-31T23:59'] }, wanted: '2026-03-09T04:05' },
    { words: { examples: ['2020-12-31T23:59:59+02:00'] }, wanted: '2026-03-09T04:05:06+00:00' },
    { words: { examples: ['2020-12-31T23:59:59-0700'] }, wanted: '2026-03-09T04:05:06+0000' },
    { words: { examples: ['2020-12-31'] }, wanted: '2026-03-09' },
    { words: { type: 'integer' }, wanted: 1_773_029_106 },
    { words: { type: ['integer', 'null'], examples: [1] }, wanted: 1_773_029_106 },
    { words: { type: 'number' }, wanted: 1_773_029_106.789 },
  ])('by $words as $wanted', ({ words, wanted }) => {
    expect(instantWriter(words)(instantMs)).toBe(wanted);
  });
});
