import { toPointer } from '../../contract/pointer.ts';
import { findOperation } from '../document/document-operations.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { type Stray, straysIn } from './answered.ts';
import { breachIn } from './breach-in.ts';
import type { Breach, Check } from './check.ts';
import { redirectElsewhere } from './redirect-elsewhere.ts';
import { tell } from './tell.ts';

/**
 * A method that a path does not have is answered `405`, with the right ones in `Allow`. There, HEAD and OPTIONS may stand
 * besides, and OPTIONS may be answered: they belong to HTTP. A server that asks for credentials first (`401`, `403`), or is
 * asked too often (`429`), has not come so far.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
 */
export const methodRefused: Check = {
  name: 'method-refused',
  about: 'shape',
  rule: 'A method that a path does not have is answered 405, and Allow names those that it has.',
  source: 'RFC 9110, section 15.5.6: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6',
  needs: ['wrong method'],
  judge: (evidence) =>
    straysIn(evidence).flatMap((stray) => {
      const { exchange } = stray;
      const { intent } = exchange;
      if (intent.kind !== 'wrong method' || redirectElsewhere(exchange) !== undefined) return [];
      const allowed = intent.allowed.map((method) => method.toUpperCase());
      const fault = faultOf(stray, allowed);
      return fault === undefined ? [] : [breachIn(exchange, pathAt(evidence, exchange, allowed), fault)];
    }),
};

function faultOf(
  { exchange, answer: { status, headers } }: Stray,
  allowed: readonly string[],
): Pick<Breach, 'message' | 'expected'> | undefined {
  const { method } = exchange.request;
  const right = allowed.join(', ') || 'none';
  if (status !== 405) {
    const message = describe(method, status);
    const expected = `405, with Allow: ${right}. These are the methods that the document has for this path.`;
    return message === undefined ? undefined : { message, expected };
  }
  const { allow } = headers;
  if (allow === undefined) {
    return {
      message: 'The answer 405 has no Allow.',
      expected: `Allow: ${right}. RFC 9110 demands it with every 405.`,
    };
  }
  const named = allow.split(',').map((each) => each.trim().toUpperCase());
  const missing = allowed.filter((each) => !named.includes(each));
  const extra = named.filter((each) => each !== '' && ![...allowed, 'HEAD', 'OPTIONS'].includes(each));
  if (missing.length + extra.length === 0) return undefined;
  const faults = [
    ...(missing.length === 0 ? [] : [`lacks ${missing.join(', ')}`]),
    ...(extra.length === 0 ? [] : [`has ${extra.join(', ')}, which the document has not`]),
  ];
  return { message: `Allow is ${tell(allow)}: it ${faults.join(', and ')}.`, expected: `Allow: ${right}.` };
}

/** `undefined` where nothing is wrong with the status, or another check tells it. */
function describe(method: string, status: number): string | undefined {
  if ([401, 403, 429].includes(status) || (status >= 500 && status !== 501)) return undefined;
  if (status < 300) {
    return method.toUpperCase() === 'OPTIONS'
      ? undefined
      : `${method} is answered ${status}, as if the document had such an operation.`;
  }
  if (status === 404) return `${method} is answered 404, as if nothing were at this path for other methods either.`;
  if (status === 501) return `${method} is answered 501: the server knows the method nowhere.`;
  return `${method} is answered ${status}, which does not say that the method is wrong.`;
}

/** Where the path of a request stands, whose other methods mean operations. */
function pathAt(
  { subject: { operations }, baseUrl }: Evidence,
  { request }: Exchange,
  [allowed = '']: readonly string[],
): string {
  const [path = ''] = request.url.slice(baseUrl.length).split('?');
  const operation = findOperation(operations, allowed, path);
  return operation === undefined ? '/paths' : toPointer(operation.place.tokens.slice(0, -1));
}
