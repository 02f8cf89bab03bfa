import { declaredStatuses } from '../document/declared-answer.ts';
import type { DocumentReader, Place } from '../document/document-reader.ts';
import type { ReceivedAnswer } from '../evidence/exchange.ts';
import type { Subject } from '../subject.ts';
import { straysIn } from './answered.ts';
import { bodyMisfits } from './body-misfits.ts';
import { breachIn } from './breach-in.ts';
import type { Check } from './check.ts';
import { declaredContent } from './declared-content.ts';
import { cut } from './tell.ts';
import { whyEmpty } from './why-empty.ts';

/**
 * An error that no operation declares, since none is meant, looks like one that some operation declares: clients read all
 * errors of an API by the same code. Not judged where the document declares no error.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export const problemShape: Check = {
  name: 'problem-shape',
  about: 'shape',
  rule: 'An error for an unknown path or a wrong method looks like one that the document declares.',
  source: 'OpenAPI 3.1, Responses Object: https://spec.openapis.org/oas/v3.1.1.html#responses-object',
  needs: ['wrong method', 'unknown path'],
  judge(evidence) {
    const { document } = evidence.subject;
    const strays = straysIn(evidence).filter((stray) => stray.answer.status >= 400 && whyEmpty(stray) === undefined);
    const errors = strays.length === 0 ? [] : errorsOf(evidence.subject);
    if (errors.length === 0) return [];
    return strays
      .filter(({ answer }) => !errors.some((error) => fits(document, error, answer)))
      .map(({ exchange, answer: { status, headers, text } }) =>
        breachIn(exchange, '/paths', {
          message: `The error ${status} is like none in the document: ${describe(headers['content-type'], text)}`,
          expected: 'A body of the type and schema of some error that the document declares.',
        }),
      );
  },
};

/** All errors that a document declares, each once. */
function errorsOf({ document, operations }: Subject): readonly Place[] {
  const errors = operations.flatMap(({ place }) =>
    declaredStatuses(document, place)
      .filter((status) => /^[45]|^default$/.test(status))
      .flatMap((status) => document.at(place, 'responses', status) ?? []),
  );
  return [...new Map(errors.map((error) => [error.value, error])).values()];
}

function describe(contentType: string | undefined, text: string): string {
  return `${cut(contentType ?? 'no Content-Type')}, ${cut(text) || 'no body'}`;
}

function fits(document: DocumentReader, error: Place, answer: ReceivedAnswer): boolean {
  const mediaTypes = Object.keys(document.at(error, 'content')?.value ?? {});
  if (mediaTypes.length === 0 || answer.text === '') return mediaTypes.length === 0 && answer.text === '';
  const content = declaredContent(document, error, answer);
  return content !== undefined && bodyMisfits(document, content, answer).length === 0;
}
