import { parsePointer } from './pointer.ts';

/** Where an expression takes its value from; what follows it (a name, a field) is the expression's `name`. */
export type ExpressionSource =
  | 'request.path'
  | 'request.query'
  | 'request.header'
  | 'request.body'
  | 'job'
  | 'each'
  | 'item'
  | 'index'
  | 'random'
  | 'page'
  | 'problem'
  | 'server'
  | 'url'
  | 'now'
  | 'example';

/** One expression of the lifecycle extension, taken apart. */
export interface Expression {
  readonly text: string;
  readonly source: ExpressionSource;
  /** The parameter, record field or element that is meant; empty where the source says it all. */
  readonly name: string;
  /** Reference tokens of the JSON Pointer behind `#`; empty without one. */
  readonly pointer: readonly string[];
}

interface Grammar {
  /** The names allowed after the source; `free` is any name, `none` no name at all. */
  readonly names: readonly string[] | 'free' | 'none';
  /** Whether a `#/pointer` may follow: always, never, or after these names only. */
  readonly pointer: boolean | readonly string[];
}

const jobFields = ['id', 'group', 'state', 'created', 'started', 'ended', 'updated', 'log', 'children'];
const jobValues = ['input', 'result', 'failure'];

const grammar: Readonly<Record<ExpressionSource, Grammar>> = {
  'request.path': { names: 'free', pointer: false },
  'request.query': { names: 'free', pointer: false },
  'request.header': { names: 'free', pointer: false },
  'request.body': { names: 'none', pointer: true },
  job: { names: [...jobFields, ...jobValues], pointer: jobValues },
  each: { names: 'free', pointer: true },
  item: { names: 'none', pointer: true },
  index: { names: 'none', pointer: false },
  random: { names: ['uuid', 'hex', 'digits', 'integer'], pointer: false },
  page: { names: ['number', 'size', 'total', 'pages', 'first', 'last', 'previous', 'next'], pointer: false },
  problem: { names: ['status', 'title', 'detail', 'instance', 'retryAfter'], pointer: false },
  server: { names: 'none', pointer: false },
  url: { names: 'none', pointer: false },
  now: { names: 'none', pointer: false },
  example: { names: 'none', pointer: false },
};

const sources = Object.keys(grammar).filter((key): key is ExpressionSource => key in grammar);

/**
 * Takes an expression such as `$request.body#/data/name` or `$job.id` apart.
 *
 * @throws {SyntaxError} naming what is unknown, and what is allowed instead
 * @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
 */
export function parseExpression(text: string): Expression {
  const [path = '', fragment] = splitOnce(text, '#');
  const source = sources.find((each) => path === `$${each}` || path.startsWith(`$${each}.`));
  if (source === undefined)
    throw unknown(text, `no such source; allowed: ${sources.map((each) => `$${each}`).join(', ')}`);
  const { names, pointer } = grammar[source];
  const name = path.slice(source.length + 2);
  if (names === 'none' && name !== '') throw unknown(text, `nothing may follow "$${source}"`);
  if (names !== 'none' && name === '') throw unknown(text, `a name must follow "$${source}."`);
  if (Array.isArray(names) && !names.includes(name)) {
    throw unknown(text, `"${name}" is not one of ${names.join(', ')}`);
  }
  const mayPoint = typeof pointer === 'boolean' ? pointer : pointer.includes(name);
  if (fragment !== undefined && !mayPoint) throw unknown(text, `no JSON Pointer may follow "${path}"`);
  return { text, source, name, pointer: parsePointer(fragment ?? '') };
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

function unknown(text: string, reason: string): SyntaxError {
  return new SyntaxError(`Failed to read the expression "${text}": ${reason}.`);
}
