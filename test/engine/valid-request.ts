import fc from 'fast-check';
import type { Contract, MediaType, Operation, Parameter, Schema } from '../../src/contract/contract.ts';
import { isObject } from '../../src/contract/resolver.ts';
import { generate } from '../../src/contract/sample.ts';
import { shapeOf } from '../../src/contract/shape.ts';
import { type DraftBody, type RequestDraft, someGroup, someJob } from './request-draft.ts';

/** A request to one of the operations that is right as far as its schemas tell. */
export function validRequest(contract: Contract): fc.Arbitrary<RequestDraft> {
  return fc.constantFrom(...contract.operations).chain((operation) =>
    fc
      .record({
        path: pathOf(operation, contract),
        query: queryOf(operation, contract),
        credentials: credentialsOf(operation),
        headers: headersOf(operation, contract),
        preferences: preferencesOf(operation),
        body: bodyOf(operation, contract),
      })
      .map(
        ({ path, query, credentials, headers, preferences, body }): RequestDraft => ({
          method: operation.method,
          path,
          query: [...query, ...credentials.query],
          headers: { ...headers, ...preferences, ...credentials.header },
          ...(body !== undefined && { body }),
        }),
      ),
  );
}

function pathOf({ path, parameters, role }: Operation, contract: Contract): fc.Arbitrary<string> {
  const own = parameters.filter((parameter) => parameter.in === 'path');
  const values = own.map((parameter) => textOf(parameter, role, contract));
  return fc.tuple(...values).map((texts) => {
    const byName = new Map(own.map(({ name }, at) => [name, texts[at]]));
    return path.replace(/\{([^}]*)\}/g, (_, name: string) => byName.get(name) ?? '');
  });
}

function queryOf({ parameters, role }: Operation, contract: Contract): fc.Arbitrary<[string, string][]> {
  // Only an earlier answer could say what is a page's token.
  const token = role?.kind === 'read' ? role.page?.token : undefined;
  const pairs = parameters
    .filter(({ in: place, name }) => place === 'query' && token !== `$request.query.${name}`)
    .map((parameter) => {
      const pair = textOf(parameter, role, contract).map((text): [string, string][] => [
        [encodeURIComponent(parameter.name), text],
      ]);
      return parameter.required ? pair : fc.oneof(fc.constant<[string, string][]>([]), pair);
    });
  return fc.tuple(...pairs).map((found) => found.flat());
}

function headersOf({ parameters }: Operation, contract: Contract): fc.Arbitrary<Record<string, string>> {
  const own = parameters.filter((parameter) => parameter.in === 'header');
  const texts = own.map(({ examples, schema, required }) => {
    const text = anyValue(Object.values(examples), schema, contract).map(toText);
    return required ? text : fc.option(text, { nil: undefined });
  });
  return fc
    .tuple(...texts)
    .map((sent) =>
      Object.fromEntries(own.flatMap(({ name }, at) => (sent[at] === undefined ? [] : [[name, sent[at]]]))),
    );
}

/** The percent-encoded value of a parameter: an id of a job where it selects jobs by that, else an example or a generated one. */
function textOf(
  { in: place, name, examples, schema }: Parameter,
  role: Operation['role'],
  contract: Contract,
): fc.Arbitrary<string> {
  const where = role !== undefined && 'where' in role ? role.where : {};
  const is = (field: string): boolean => where[field] === `$request.${place}.${name}`;
  if (is('$job.id')) return fc.nat(5).map(someJob);
  if (is('$job.group')) return fc.nat(5).map(someGroup);
  return anyValue(Object.values(examples), schema, contract).map((value) =>
    [value]
      .flat()
      .map((item) => encodeURIComponent(toText(item).toWellFormed()))
      .join(','),
  );
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** One of the alternatives, with one of a few tokens. */
function credentialsOf({
  security,
}: Operation): fc.Arbitrary<{ header: Record<string, string>; query: [string, string][] }> {
  const alternatives = security.length === 0 ? [[]] : security;
  return fc.tuple(fc.constantFrom(...alternatives), fc.constantFrom('a', 'b', 'c', 'd')).map(([credentials, token]) => {
    const texts = credentials.map(({ in: place, name, prefix }) => {
      return { place, name, text: prefix === undefined ? token : `${prefix} ${token}` };
    });
    const at = (wanted: string): [string, string][] =>
      texts.filter(({ place }) => place === wanted).map(({ name, text }) => [name, text]);
    const cookie = at('cookie')
      .map((pair) => pair.join('='))
      .join('; ');
    return { header: { ...Object.fromEntries(at('header')), ...(cookie !== '' && { cookie }) }, query: at('query') };
  });
}

/** Mostly none; else what can be asked of this operation. */
function preferencesOf({ answers, role }: Operation): fc.Arbitrary<Record<string, string>> {
  const contents = Object.values(answers).flatMap(({ content }) => Object.entries(content));
  const mediaTypes = contents.map(([mediaType]) => mediaType);
  const asked = Object.entries(answers).flatMap(([status, { content }]) => {
    const names = Object.values(content).flatMap(({ examples }) => Object.keys(examples));
    return [`code=${status}`, ...names.map((name) => `code=${status}, example="${name}"`)];
  });
  const scenarios = ['outcome=success', 'outcome=failure', 'duration=2s', 'hold', 'wait=5', 'wait'];
  const words = [...(role?.kind === 'submit' ? scenarios : []), 'dynamic=true'];
  return fc.record({
    accept: fc.constantFrom('*/*', ...mediaTypes),
    prefer: fc.oneof(
      { weight: 12, arbitrary: fc.constant('') },
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constantFrom('', ...asked) },
    ),
  });
}

function bodyOf({ body }: Operation, contract: Contract): fc.Arbitrary<DraftBody | undefined> {
  const sent = Object.entries(body?.content ?? {}).map(([mediaType, { examples, schema }]: [string, MediaType]) =>
    anyValue(Object.values(examples), schema, contract).map((value): DraftBody => ({ mediaType, value })),
  );
  if (sent.length === 0) return fc.constant(undefined);
  return body?.required === true ? fc.oneof(...sent) : fc.option(fc.oneof(...sent), { nil: undefined });
}

/** An example or a generated value, of which optional members may be left out. */
function anyValue(examples: readonly unknown[], schema: Schema, contract: Contract): fc.Arbitrary<unknown> {
  const { required } = shapeOf(schema, contract.schemas);
  const generated = fc.tuple(fc.nat(500), fc.nat(100)).map(([seed, pick]): unknown => {
    const value: unknown = generate(schema, contract.schemas, seed);
    if (!isObject(value)) return value;
    // Which members stay is decided by the digits of a number: each with the same chance.
    const kept = Object.entries(value).filter(([name], at) => required.has(name) || (pick * (at + 7)) % 3 > 0);
    return Object.fromEntries(kept);
  });
  return examples.length === 0 ? generated : fc.oneof(fc.constantFrom(...examples), generated);
}
