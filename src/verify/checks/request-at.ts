import type { DocumentOperation } from '../document/document-operations.ts';
import type { Place } from '../document/document-reader.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { parameterPlaceOf } from '../requests/request-schemas.ts';
import { toExpression } from '../requests/to-expression.ts';
import type { Subject } from '../subject.ts';

/**
 * Where the document says what a request must be: at a parameter, if it is about one, else at the body of its operation, or
 * at the operation where that takes none.
 *
 * @param about - what the request is about, as its intent says: `$request.query.size`, `$request.body#/title maxLength`
 */
export function requestAt(
  subject: Subject,
  { place }: DocumentOperation,
  { draft }: Exchange,
  about: string = '',
): Place {
  const parameter = draft?.operation.parameters.find((each) => begins(about, toExpression(each.in, each.name, '')));
  const found = draft && parameter && parameterPlaceOf(subject, draft.operation, parameter);
  return found ?? subject.document.at(place, 'requestBody') ?? place;
}

/** Whether a text begins with an expression, and not with a longer one: `$request.query.sizes` is not about `size`. */
function begins(text: string, expression: string): boolean {
  return text.startsWith(expression) && ['', '#', ' '].includes(text.charAt(expression.length));
}
