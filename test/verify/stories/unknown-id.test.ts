import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRandom } from '../../../src/clock/seeded-random.ts';
import { type IdWanted, unknownId } from '../../../src/verify/stories/unknown-id.ts';

function draw(wanted: Partial<IdWanted>): string | undefined {
  const { next: random } = createRandom(1, 0);
  return unknownId({ forms: [], isTaken: () => false, fits: () => true, random, ...wanted });
}

it.each<[form: string, like: RegExp]>([
  ['7', /^\d{7}$/],
  ['run-7', /^run-\d{7}$/],
  ['2026-7-run', /^2026-\d{7}-run$/],
  ['9007199254740', /^\d{15}$/],
  ['1234567890123456789', /^\d{19}$/],
  ['job', /^job\d{6}$/],
  ['ab__', /^ab__\d{6}$/],
  ['', /^\d{6}$/],
  ['8a0e1c52-7d4f-4b39-9f6e-2c1d5b7a9e04', /^\da\de\dc\d\d-\dd\df-4b\d\d-9f\de-\dc\dd\db\da\de\d\d$/],
])('of the form of "%s"', (form, like) => {
  expect(draw({ forms: [form] })).toMatch(like);
});

it.each<[allowed: RegExp, form: string, like: RegExp | undefined]>([
  [/^\d{1,3}$/, '47', /^\d{3}$/],
  [/^[a-z]{3}$/, 'abc', /^[a-z]{3}$/],
  [/^[a-z]+$/, 'abc', /^abc[a-z]{6}$/],
  [/^run-\d$/, 'run-7', /^run-\d$/],
  [/^poster$/, 'poster', undefined],
])('that %s allows', (allowed, form, like) => {
  const id = draw({ forms: [form], fits: (each) => allowed.test(each) });
  expect(id ?? 'none').toMatch(like ?? /^none$/);
});

it('of the next form, where none of the first fits', () => {
  expect(draw({ forms: ['a-7', '7'], fits: (id) => /^\d+$/.test(id) })).toMatch(/^\d{7}$/);
});

it('is never one that is known, and always one that fits', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(20), (forms, longest) => {
      const isTaken = (id: string): boolean => forms.includes(id);
      const id = draw({ forms, isTaken, fits: (each) => each.length <= longest });
      if (id !== undefined) expect([isTaken(id), id.length <= longest]).toEqual([false, true]);
    }),
  );
});

it('is not one that is taken, even where few are left', () => {
  const isTaken = (id: string): boolean => id !== 'run-3';
  for (let seed = 0; seed < 20; seed += 1) {
    const { next: random } = createRandom(seed, 0);
    const id = draw({ forms: ['run-7'], isTaken, fits: (each) => /^run-\d$/.test(each), random });
    expect(id ?? 'run-3').toBe('run-3');
  }
});
