import fc from 'fast-check';
import { generate } from '../../mocks/engine/sample.ts';
import type { Contract, Operation, Parameter } from '../../src/contract/contract.ts';

/** A request before it is made: what it is made of may be nonsense. */
export interface AnyRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Stands in a path for the id of a job that exists. */
export const someId = '~id~';

const nonsense = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '1', '0', '-1', 'null', 'true', '[]', '{}', '%', '%zz', '%2F', '..', '.', '*', ':', '__proto__'),
  fc.constantFrom('constructor', '💥', '1e999', '\u0000', 'a,b', '2026-01-01', 'x'.repeat(300)),
);
const methods = fc.constantFrom(
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'OPTIONS',
  'PROPFIND',
  'get',
  '__proto__',
);
const typed = fc.constantFrom(
  'application/json; charset=utf-8',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  ';',
);
const preferences = fc
  .array(
    fc.oneof(
      fc.constantFrom('hold', 'dynamic=true', 'wait', 'wait=5', 'outcome=success', 'outcome=failure', 'duration=1s'),
      fc.integer({ min: 90, max: 610 }).map((code) => `code=${code}`),
      fc
        .tuple(fc.constantFrom('code', 'example', 'outcome', 'duration', 'hold', 'wait', 'dynamic'), nonsense)
        .map((pair) => pair.join('=')),
    ),
    { maxLength: 3 },
  )
  .map((words) => words.join(', '));

/** Mostly the first, now and then the second. */
function mostly<T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>, usually: number = 9): fc.Arbitrary<T> {
  return fc.oneof({ weight: usually, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

/** A request to one of the operations that is right in most places and wrong in some, or one that is all nonsense. */
export function anyRequest(contract: Contract): fc.Arbitrary<AnyRequest> {
  const near = fc.constantFrom(...contract.operations).chain((operation) =>
    fc.record({
      method: mostly(fc.constant<string>(operation.method), methods),
      path: pathOf(operation, contract),
      headers: headersOf(operation),
      body: bodyOf(operation, contract),
    }),
  );
  const far = fc.record({
    method: methods,
    path: nonsense.map((text) => `/${toUrl(text)}`),
    headers: fc.dictionary(fc.constantFrom('authorization', 'accept', 'content-type', 'prefer', 'cookie'), nonsense),
    body: fc.option(nonsense, { nil: undefined }),
  });
  return mostly(near, far, 19);
}

function pathOf({ path, parameters }: Operation, contract: Contract): fc.Arbitrary<string> {
  const exampleOf = (parameter: Parameter): fc.Arbitrary<string> =>
    fc.nat(50).map((seed) => String(parameter.examples[''] ?? generate(parameter.schema, contract.schemas, seed)));
  const segments = parameters
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) =>
      mostly(fc.oneof(fc.constant(someId), exampleOf(parameter)), nonsense).map(
        (value) => [parameter.name, value] as const,
      ),
    );
  const query = parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) =>
      fc
        .option(mostly(exampleOf(parameter), nonsense, 2), { nil: undefined, freq: parameter.required ? 9 : 1 })
        .map((value) => (value === undefined ? [] : [`${toUrl(parameter.name)}=${toUrl(value)}`])),
    );
  const more = fc.array(
    fc.tuple(nonsense, nonsense).map((pair) => pair.map(toUrl).join('=')),
    { maxLength: 2 },
  );
  return fc
    .tuple(fc.tuple(...segments), fc.tuple(...query), mostly(fc.constant<string[]>([]), more))
    .map(([named, asked, others]) => {
      const values = new Map(named);
      const filled = path.replace(/\{([^}]*)\}/g, (_, name: string) => toUrl(values.get(name) ?? ''));
      const words = [...asked.flat(), ...others];
      return words.length === 0 ? filled : `${filled}?${words.join('&')}`;
    });
}

function headersOf({ security, body }: Operation): fc.Arbitrary<Record<string, string>> {
  const credentials = Object.fromEntries(
    (security[0] ?? []).map(({ name, prefix }) => [name, prefix === undefined ? 'x' : `${prefix} x`]),
  );
  const [contentType = 'application/json'] = Object.keys(body?.content ?? {});
  const odd = fc.record(
    {
      accept: fc.oneof(fc.constantFrom('*/*', 'text/*', 'application/x-ndjson'), nonsense),
      cookie: nonsense,
      'content-length': fc.constantFrom('0', '5', '99999999', 'many', '-1'),
      'transfer-encoding': fc.constantFrom('chunked'),
    },
    { requiredKeys: [] },
  );
  return fc
    .tuple(
      mostly(fc.constant(credentials), fc.constant({ authorization: 'none' })),
      mostly(fc.constant(contentType), fc.oneof(typed, nonsense)),
      fc.option(preferences, { freq: 1, nil: undefined }),
      mostly(fc.constant({}), odd, 2),
    )
    .map(([known, type, prefer, others]) => ({
      ...known,
      'content-type': type,
      ...(prefer !== undefined && { prefer }),
      ...others,
    }));
}

function bodyOf({ body }: Operation, { schemas }: Contract): fc.Arbitrary<string | undefined> {
  const [content] = Object.values(body?.content ?? {});
  if (content === undefined) return mostly<string | undefined>(fc.constant(undefined), nonsense);
  const examples = Object.values(content.examples).map((example) => JSON.stringify(example));
  const generated = fc.nat(200).map((seed) => JSON.stringify(generate(content.schema, schemas, seed)));
  const right = examples.length === 0 ? generated : fc.oneof(fc.constantFrom(...examples), generated);
  // One value somewhere within is replaced by another one.
  const broken = fc.tuple(right, fc.nat(), fc.json({ maxDepth: 1 })).map(([text, pick, value]) => {
    const places = [...text.matchAll(/(?<=[:[,])("[^"]*"|-?\d+|true|false|null)(?=[,\]}])/g)];
    const place = places[pick % Math.max(1, places.length)];
    return place === undefined ? value : text.slice(0, place.index) + value + text.slice(place.index + place[0].length);
  });
  return fc.oneof(
    { weight: 5, arbitrary: right },
    { weight: 3, arbitrary: broken },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.option(nonsense, { nil: undefined }) },
  );
}

/** Only what a URL cannot carry at all is escaped. */
function toUrl(text: string): string {
  return text.replace(/[^!-~]|[#?/]/gu, (character) => encodeURIComponent(character.toWellFormed()));
}
