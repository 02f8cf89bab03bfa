import type { Sparse } from '../../src/contract/contract.ts';
import { parseExpression } from '../../src/contract/expression.ts';
import { parsePointer } from '../../src/contract/pointer.ts';
import { isObject } from '../../src/contract/resolver.ts';
import { evaluate } from './evaluate.ts';
import type { Scope } from './scope.ts';

/** Names to keep at a place, each with the names to keep below it; without any, all below it is kept. */
type Names = ReadonlyMap<string, Names>;

/** Keeps of a body what the request asks for, where it asks for anything. Names that are not there are passed over. */
export function keepFields(body: unknown, sparse: Sparse | undefined, scope: Scope): unknown {
  const fields = sparse && evaluate(parseExpression(sparse.fields), scope);
  if (sparse === undefined || fields === undefined) return body;
  const paths = (Array.isArray(fields) ? fields : String(fields).split(',')).map((path) => String(path).trim());
  const names = toNames(paths.filter((path) => path !== '').map((path) => path.split('.')));
  if (names.size === 0) return body;
  return replaceAt(body, parsePointer(sparse.at), (value) => prune(value, names, sparse.always));
}

function toNames(paths: readonly (readonly string[])[]): Names {
  const groups = Map.groupBy(paths, ([name = '']) => name);
  const deeper = ([name, rest]: [string, (readonly string[])[]]): [string, Names] => {
    // Whoever asks for a whole and for a part of it gets the whole.
    const isWhole = rest.some((path) => path.length === 1);
    return [name, isWhole ? new Map() : toNames(rest.map((path) => path.slice(1)))];
  };
  return new Map([...groups].map(deeper));
}

function prune(value: unknown, names: Names, always: readonly string[]): unknown {
  if (names.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => prune(item, names, always));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => names.has(name) || always.includes(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, prune(member, names.get(name) ?? new Map(), always)]));
}

function replaceAt(value: unknown, tokens: readonly string[], change: (value: unknown) => unknown): unknown {
  const [token, ...rest] = tokens;
  if (token === undefined) return change(value);
  return isObject(value) && token in value ? { ...value, [token]: replaceAt(value[token], rest, change) } : value;
}
