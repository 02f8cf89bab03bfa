import { parseExpression } from '../../contract/expression.ts';

/** The parameter that an expression such as `$request.path.id` takes its value from; `undefined` for all else. */
export function requestPlaceOf(
  expression: string,
): { readonly place: 'path' | 'query' | 'header'; readonly name: string } | undefined {
  if (!expression.startsWith('$')) return undefined;
  const { source, name } = parseExpression(expression);
  if (source === 'request.path') return { place: 'path', name };
  if (source === 'request.query') return { place: 'query', name };
  return source === 'request.header' ? { place: 'header', name } : undefined;
}
