import fc from 'fast-check';

/** Texts that nobody expects where they are put. */
export const nonsense: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '1', '0', '-1', 'null', 'true', '[]', '{}', '%', '%zz', '%2F', '%00', '..', '.', '*', ':', '~'),
  fc.constantFrom('__proto__', 'constructor', '💥', '\ud800', '1e999', '9'.repeat(30), '\u0000', 'a,b', '2026-01-01'),
  fc.constantFrom('x'.repeat(300)),
);

/** JSON values that nobody expects where they are put. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e300, 2 ** 53, '', [], {}, [[]], [null], { '': {} }),
  nonsense,
  fc.jsonValue({ maxDepth: 1 }),
);

/** Methods, most of which a path does not have. */
export const oddMethod: fc.Arbitrary<string> = fc.constantFrom(
  ...['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PROPFIND', 'get', '__proto__'],
);

/** Content types that do not fit a body, or are none. */
export const oddContentType: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('application/json; charset=utf-8', 'text/plain', 'application/x-www-form-urlencoded', ';'),
  fc.constantFrom('multipart/form-data; boundary=x', 'multipart/form-data', 'application/*', '*/*'),
  nonsense,
);

/** Preferences (RFC 7240), known and unknown ones, with and without sense. */
export const oddPrefer: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('hold', 'dynamic', 'wait', 'respond-async', 'outcome=success', 'duration=1s', 'wait=5', '"'),
      fc.integer({ min: 90, max: 610 }).map((code) => `code=${code}`),
      fc
        .tuple(fc.constantFrom('code', 'example', 'outcome', 'duration', 'hold', 'wait', 'dynamic'), nonsense)
        .map((pair) => pair.join('=')),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(', '));

/** Mostly the first, now and then the second. */
export function mostly<T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>, usually: number = 9): fc.Arbitrary<T> {
  return fc.oneof({ weight: usually, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

/** A text as a URL can just about carry it: what is odd in it stays odd. */
export function toUrl(text: string): string {
  return text.replace(/[^!-~]|[#?/]/gu, (character) => encodeURIComponent(character.toWellFormed()));
}
