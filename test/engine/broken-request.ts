import fc from 'fast-check';
import { isObject } from '../../src/contract/resolver.ts';
import { mostly, nonsense, oddContentType, oddMethod, oddPrefer, oddValue, toUrl } from './nonsense.ts';
import type { RequestDraft } from './request-draft.ts';

/** Puts something wrong (or at least odd) into a request. */
type Breakage = (draft: RequestDraft) => RequestDraft;

/** What was right, with one or two things wrong in it; or a request that is all nonsense. */
export function brokenRequest(right: fc.Arbitrary<RequestDraft>): fc.Arbitrary<RequestDraft> {
  const broken = fc
    .tuple(right, fc.array(breakage, { minLength: 1, maxLength: 2 }))
    .map(([draft, breakages]) => breakages.reduce((made, breakIt) => breakIt(made), draft));
  const far = fc.record({
    method: oddMethod,
    path: nonsense.map((text) => `/${toUrl(text)}`),
    query: fc.constant([]),
    headers: fc.dictionary(fc.constantFrom('authorization', 'accept', 'content-type', 'prefer', 'cookie'), nonsense),
    body: fc.record({ mediaType: oddContentType, value: oddValue }),
  });
  return mostly(broken, far);
}

const pathBreakage = fc.oneof(
  fc.tuple(fc.nat(20), nonsense).map(
    ([pick, text]): Breakage =>
      ({ path, ...rest }) => {
        const segments = path.split('/');
        const at = 1 + (pick % Math.max(1, segments.length - 1));
        return { ...rest, path: segments.map((segment, index) => (index === at ? toUrl(text) : segment)).join('/') };
      },
  ),
  fc
    .constantFrom<(path: string) => string>(
      (path) => `${path}/`,
      (path) => `/${path}`,
      (path) => `${path}/more`,
      (path) => path.slice(0, path.lastIndexOf('/')),
      (path) => path.toUpperCase(),
      (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
      (path) => `${path}%`,
    )
    .map(
      (change): Breakage =>
        ({ path, ...rest }) => ({ ...rest, path: change(path) }),
    ),
);

const queryBreakage = fc.tuple(fc.nat(20), nonsense, nonsense, fc.nat(4)).map(
  ([pick, one, other, way]): Breakage =>
    (draft) => {
      const { query } = draft;
      const [name = 'unknown', value = ''] = query[pick % Math.max(1, query.length)] ?? [];
      const ways: readonly RequestDraft['query'][] = [
        [
          [name, value],
          [name, value],
        ],
        [[name, toUrl(one)]],
        [[name, '']],
        [[name]],
        [[toUrl(one), toUrl(other)]],
      ];
      const kept = way === 4 ? query : query.filter(([each]) => each !== name);
      return { ...draft, query: [...kept, ...(ways[way] ?? [])] };
    },
);

const oddHeaders: Readonly<Record<string, fc.Arbitrary<string>>> = {
  authorization: fc.constantFrom('none', 'Bearer', 'Bearer ', 'Basic x', ''),
  'content-type': oddContentType,
  prefer: oddPrefer,
  accept: fc.oneof(fc.constantFrom('text/*', 'application/x-ndjson', 'image/png', '*/*;q=0'), nonsense),
  cookie: nonsense,
  'content-length': fc.constantFrom('0', '5', '99999999', 'many', '-1'),
  'transfer-encoding': fc.constantFrom('chunked', 'gzip'),
  'content-encoding': fc.constantFrom('gzip', 'identity'),
  'x-http-method-override': oddMethod,
  expect: fc.constantFrom('100-continue'),
  range: fc.constantFrom('bytes=0-1'),
  'if-none-match': fc.constantFrom('*'),
};

const oddHeader = fc
  .constantFrom(...Object.entries(oddHeaders))
  .chain(([name, value]) => fc.tuple(fc.constant(name), value));

const headerBreakage = fc.oneof(
  fc.constant<Breakage>(({ headers, ...rest }) => ({ ...rest, headers: { accept: headers.accept ?? '*/*' } })),
  fc.array(oddHeader, { minLength: 1, maxLength: 3 }).map(
    (odd): Breakage =>
      ({ headers, ...rest }) => ({ ...rest, headers: { ...headers, ...Object.fromEntries(odd) } }),
  ),
);

const bodyBreakage = fc.oneof(
  fc.tuple(fc.nat(), fc.option(oddValue, { nil: undefined, freq: 3 })).map(
    ([pick, value]): Breakage =>
      (draft) => {
        const { body } = draft;
        if (body === undefined) return draft;
        const places = placesIn(body.value);
        return { ...draft, body: { ...body, value: replaceAt(body.value, places[pick % places.length] ?? [], value) } };
      },
  ),
  fc.tuple(nonsense, oddValue).map(
    ([name, value]): Breakage =>
      (draft) => {
        const { body } = draft;
        if (!isObject(body?.value)) return draft;
        return {
          ...draft,
          body: { ...body, value: Object.fromEntries([...Object.entries(body.value), [name, value]]) },
        };
      },
  ),
  fc.oneof(nonsense, fc.constantFrom('', '{', '[1,', '{"a":1e400}', `"${'x'.repeat(20_000)}"`), fc.json()).map(
    (text): Breakage =>
      (draft) => {
        return { ...draft, body: { mediaType: 'application/json', value: null, ...draft.body, text } };
      },
  ),
  fc.nat(30).map(
    (less): Breakage =>
      (draft) => {
        const { body } = draft;
        return body === undefined
          ? draft
          : { ...draft, body: { ...body, text: JSON.stringify(body.value).slice(0, -1 - less) } };
      },
  ),
);

const breakage: fc.Arbitrary<Breakage> = fc.oneof(
  { weight: 4, arbitrary: bodyBreakage },
  { weight: 3, arbitrary: pathBreakage },
  { weight: 2, arbitrary: queryBreakage },
  { weight: 3, arbitrary: headerBreakage },
  {
    weight: 1,
    arbitrary: oddMethod.map(
      (method): Breakage =>
        (draft) => ({ ...draft, method }),
    ),
  },
);

type Steps = readonly (string | number)[];

/** The ways to the value itself and to everything in it. */
function placesIn(value: unknown, steps: Steps = []): Steps[] {
  const entries = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return [steps, ...entries.flatMap(([name, inner]) => placesIn(inner, [...steps, name]))];
}

/** @param replacement - `undefined` leaves the value out */
function replaceAt(value: unknown, [step, ...rest]: Steps, replacement: unknown): unknown {
  if (step === undefined) return replacement ?? null;
  if (Array.isArray(value)) return value.map((item, at) => (at === step ? replaceAt(item, rest, replacement) : item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== step) return [[name, inner]];
    return rest.length === 0 && replacement === undefined ? [] : [[name, replaceAt(inner, rest, replacement)]];
  });
  return Object.fromEntries(entries);
}
