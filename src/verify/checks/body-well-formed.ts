import { isJsonMediaType } from '../../contract/media-type.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isJsonLinesMediaType } from '../evidence/read-body.ts';
import { answeredIn } from './answered.ts';
import { breachIn } from './breach-in.ts';
import type { Breach, Check } from './check.ts';
import { declaredContent, essenceOf } from './declared-content.ts';
import { operationAt } from './operation-at.ts';
import { cut } from './tell.ts';
import { whyEmpty } from './why-empty.ts';

/**
 * A body that says it is JSON, or lines of JSON, can be read as such. Nothing at all is no JSON either, where the answer is
 * declared to have a body.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */
export const bodyWellFormed: Check = {
  name: 'body-well-formed',
  about: 'shape',
  rule: 'A body that says it is JSON is well-formed.',
  source: 'RFC 8259, section 2: https://www.rfc-editor.org/rfc/rfc8259#section-2',
  judge: (evidence) => [...malformedIn(evidence), ...emptyIn(evidence)],
};

function malformedIn({ subject, exchanges }: Evidence): Breach[] {
  return exchanges.flatMap((exchange) => {
    const { malformed, headers = {}, text = '' } = exchange.answer ?? {};
    if (malformed === undefined) return [];
    return [
      breachIn(exchange, operationAt(subject, exchange), {
        message: `The body cannot be read (${cut(malformed)}): ${cut(text)}`,
        expected: `Well-formed JSON, since Content-Type is ${cut(headers['content-type'] ?? 'missing')}.`,
      }),
    ];
  });
}

function emptyIn(evidence: Evidence): Breach[] {
  return answeredIn(evidence).flatMap((answered) => {
    const { exchange, answer, declared } = answered;
    const essence = essenceOf(answer.headers['content-type'] ?? '');
    if (answer.text !== '' || declared === undefined || whyEmpty(answered) !== undefined) return [];
    const content = declaredContent(evidence.subject.document, declared, answer);
    if (content === undefined || !isJsonMediaType(essence) || isJsonLinesMediaType(essence)) return [];
    return [
      breachIn(exchange, content, {
        message: `The body is empty, though Content-Type is ${essence}.`,
        expected: 'A JSON value: an empty text is none.',
      }),
    ];
  });
}
