import type { EachSource, Paging, Role, Sparse, StatusByState, Submission } from './contract.ts';
import { parseDurationMs } from './duration.ts';
import { isObject, type JsonObject } from './resolver.ts';
import type { Json } from './template.ts';

/**
 * An operation's `x-job` with its defaults put in place.
 *
 * @param declared - the status codes that the operation declares
 * @param lifecycles - the names of all lifecycles; the only one is the default
 */
export function compileRole(
  source: JsonObject,
  declared: readonly string[],
  lifecycles: readonly string[],
): Role | undefined {
  const [kind, words] = Object.entries(source)[0] ?? [];
  if (!isObject(words)) return undefined;
  const lifecycle = String(words.lifecycle ?? lifecycles[0]);
  const status = compileStatus(words.status, declared);
  switch (kind) {
    case 'submit':
      return {
        kind,
        status,
        waitMs: typeof words.wait === 'string' ? parseDurationMs(words.wait) : 0,
        ...compileSparse(words.sparse),
        ...compileSubmission(words, lifecycle),
      };
    case 'read':
      return {
        kind,
        lifecycle,
        status,
        where: compileWhere(words.where),
        ...text('order', words.order),
        ...text('skip', words.skip),
        ...compilePaging(words.page),
        ...compileSparse(words.sparse),
      };
    case 'stop':
    case 'delete':
      return { kind, lifecycle, status, where: compileWhere(words.where) };
    default:
      return undefined;
  }
}

function compileSubmission(words: JsonObject, lifecycle: string): Submission {
  const each = isObject(words.each) ? Object.entries(words.each) : [];
  return {
    lifecycle,
    each: Object.fromEntries(
      each.map(([name, source]) => [name, (Array.isArray(source) ? source : [source]).map(toEachSource)]),
    ),
    input: words.input ?? {},
    ...(words.result !== undefined && { result: words.result }),
    ...(isObject(words.children) && {
      children: compileSubmission(words.children, String(words.children.lifecycle ?? lifecycle)),
    }),
  };
}

function toEachSource(source: Json): EachSource {
  if (!isObject(source)) return String(source);
  return { from: String(source.from), to: String(source.to), of: Array.isArray(source.of) ? source.of : [] };
}

function compileStatus(status: Json | undefined, declared: readonly string[]): StatusByState {
  if (typeof status === 'number') return status;
  if (isObject(status) && isObject(status.$state)) {
    return Object.fromEntries(Object.entries(status.$state).map(([state, code]) => [state, Number(code)]));
  }
  const successes = declared.filter((code) => /^2\d\d$/.test(code)).map(Number);
  return Math.min(...successes, successes.length > 0 ? 299 : 200);
}

function compileWhere(where: Json | undefined): Record<string, string> {
  const entries = isObject(where) ? Object.entries(where) : [];
  return Object.fromEntries(entries.map(([field, expression]) => [field, String(expression)]));
}

function compilePaging(page: Json | undefined): { page?: Paging } {
  if (!isObject(page)) return {};
  const size = typeof page.size === 'number' ? page.size : String(page.size);
  return { page: { size, ...text('number', page.number), ...text('token', page.token) } };
}

function compileSparse(sparse: Json | undefined): { sparse?: Sparse } {
  if (!isObject(sparse)) return {};
  const always = Array.isArray(sparse.always) ? sparse.always.map(String) : [];
  return { sparse: { fields: String(sparse.fields), at: String(sparse.at ?? ''), always } };
}

function text<Name extends string>(name: Name, value: Json | undefined): { [member in Name]?: string } {
  const member: { [member in Name]?: string } = {};
  if (typeof value === 'string') member[name] = value;
  return member;
}
