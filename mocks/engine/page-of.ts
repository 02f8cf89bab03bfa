import type { Paging } from '../../src/contract/contract.ts';
import { parseExpression } from '../../src/contract/expression.ts';
import { evaluate } from './evaluate.ts';
import { Refusal } from './refusal.ts';
import type { Page, Scope } from './scope.ts';

/** The part of a list that a request asks for, and what its answer can say of it. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly page: Page;
}

/**
 * Cuts the asked page out of a list: by a zero-based number, or by an opaque token of our own.
 *
 * @throws {Refusal} when the request carries a token that no answer has given
 */
export function pageOf<Item>(list: readonly Item[], paging: Paging, scope: Scope): PageOf<Item> {
  const size = sizeOf(paging, list.length, scope);
  const pages = Math.ceil(list.length / size);
  const number = paging.token === undefined ? numberOf(paging, scope) : parseToken(valueFrom(paging.token, scope));
  const send = (to: number): number | string => (paging.token === undefined ? to : toToken(to));
  const page: Page = {
    number,
    size,
    total: list.length,
    pages,
    ...(pages > 1 && { first: send(0), last: send(pages - 1) }),
    ...(number > 0 && { previous: send(number - 1) }),
    ...(number + 1 < pages && { next: send(number + 1) }),
  };
  return { items: list.slice(number * size, (number + 1) * size), page };
}

function sizeOf({ size }: Paging, total: number, scope: Scope): number {
  const wished = typeof size === 'number' ? size : Number(valueFrom(size, scope) ?? total);
  return Number.isInteger(wished) && wished > 0 ? wished : Math.max(1, total);
}

function numberOf({ number }: Paging, scope: Scope): number {
  const wished = Number(number === undefined ? 0 : (valueFrom(number, scope) ?? 0));
  return Number.isInteger(wished) && wished > 0 ? wished : 0;
}

/** Opaque, so that nobody computes it: a client sends what it was given. */
function toToken(number: number): string {
  return btoa(`page ${number}`).replaceAll('=', '');
}

function parseToken(token: unknown): number {
  if (token === undefined || token === null || token === '') return 0;
  const match = /^[\w+/]+$/.test(String(token)) ? /^page (\d{1,9})$/.exec(decode(String(token))) : null;
  if (match === null) throw new Refusal([400, 422], `The page token "${token}" is none that this API has given.`);
  return Number(match[1]);
}

function decode(token: string): string {
  try {
    return atob(token);
  } catch {
    return '';
  }
}

function valueFrom(expression: string, scope: Scope): unknown {
  return evaluate(parseExpression(expression), scope);
}
