import type { Operation } from '../../../src/contract/contract.ts';
import { parsePointer } from '../../../src/contract/pointer.ts';
import { isObject } from '../../../src/contract/resolver.ts';
import type { Answer, Passed } from './passing.ts';

/** The answer with another body, as JSON. */
export function withBody({ answer }: Pick<Passed, 'answer'>, body: unknown): Answer {
  return { ...answer, text: JSON.stringify(body) };
}

/** The answer with another header. */
export function withHeader({ answer }: Pick<Passed, 'answer'>, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}

/** The answer without a header. */
export function withoutHeader({ answer }: Pick<Passed, 'answer'>, name: string): Answer {
  const { [name]: _, ...headers } = answer.headers;
  return { ...answer, headers };
}

/** The value with another one at a place; places that are not there yet are made. */
export function put(value: unknown, pointer: string, inner: unknown): unknown {
  return putAt(value, parsePointer(pointer), inner);
}

/** The value without a member. */
export function drop(value: unknown, pointer: string): unknown {
  return putAt(value, parsePointer(pointer), undefined);
}

/** JSON Pointers to all values inside a value that are neither objects nor lists. */
export function leavesOf(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([name, member]) =>
    leavesOf(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

/** The answer that an operation shows as an example for a status; without a body where it declares none. */
export function declaredExample({ answers }: Operation, status: number): Answer {
  const [mediaType, content] = Object.entries(answers[`${status}`]?.content ?? {})[0] ?? [];
  if (mediaType === undefined) return { status, headers: {}, text: '' };
  const [example] = Object.values(content?.examples ?? {});
  return { status, headers: { 'content-type': mediaType }, text: JSON.stringify(example ?? {}) };
}

/** Another text of the same length: it differs in its last character. */
export function misspell(text: string): string {
  const last = text.slice(-1);
  return text.slice(0, -1) + (/\d/.test(last) ? String((Number(last) + 1) % 10) : last === 'a' ? 'b' : 'a');
}

function putAt(value: unknown, [token, ...rest]: readonly string[], inner: unknown): unknown {
  if (token === undefined) return inner;
  if (Array.isArray(value)) return value.map((item, at) => (`${at}` === token ? putAt(item, rest, inner) : item));
  const members = isObject(value) ? value : {};
  return { ...members, [token]: putAt(members[token], rest, inner) };
}
