import type { Place } from '../document/document-reader.ts';
import type { Subject } from '../subject.ts';
import { type Answered, answeredIn } from './answered.ts';
import { breachIn } from './breach-in.ts';
import type { Breach, Check } from './check.ts';
import { declaredContent } from './declared-content.ts';
import { cut } from './tell.ts';
import { whyEmpty } from './why-empty.ts';

/**
 * A body comes where one is declared, nowhere else, and in a media type that is declared. Neither parameters
 * (`; charset=utf-8`) nor case matter, and ranges such as `application/*` are matched.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#response-object
 */
export const contentTypeDocumented: Check = {
  name: 'content-type-documented',
  about: 'shape',
  rule: 'An answer has a body where one is declared, nowhere else, and in a media type that is declared.',
  source: 'OpenAPI 3.1, Response Object: https://spec.openapis.org/oas/v3.1.1.html#response-object',
  judge: (evidence) =>
    answeredIn(evidence).flatMap((answered) => {
      const { exchange, declared } = answered;
      if (declared === undefined) return [];
      const content = evidence.subject.document.at(declared, 'content');
      const fault = faultOf(evidence.subject, answered, declared, Object.keys(content?.value ?? {}));
      return fault === undefined ? [] : [breachIn(exchange, content ?? declared, fault)];
    }),
};

function faultOf(
  { document }: Subject,
  answered: Answered,
  declared: Place,
  mediaTypes: readonly string[],
): Pick<Breach, 'message' | 'expected'> | undefined {
  const { headers, text, status } = answered.answer;
  const contentType = headers['content-type'];
  const empty = whyEmpty(answered) ?? (mediaTypes.length === 0 ? `the answer ${status} of this operation` : undefined);
  const body = `a body of ${text.length} characters: ${cut(text)}`;
  if (empty !== undefined) {
    return text === '' ? undefined : { message: `There is ${body}`, expected: `No body: ${empty} has none.` };
  }
  const expected = `A body of the type ${mediaTypes.join(' or ')}, as is declared for the answer ${status}.`;
  if (contentType !== undefined && declaredContent(document, declared, answered.answer) !== undefined) return undefined;
  if (contentType !== undefined) return { message: `The body is of the type ${cut(contentType)}.`, expected };
  return { message: text === '' ? 'There is no body.' : `Without Content-Type, there is ${body}`, expected };
}
