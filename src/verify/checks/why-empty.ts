import type { Answered } from './answered.ts';

/**
 * Which answer it is that never has a body; `undefined` where it may have one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1
 */
export function whyEmpty({ exchange, answer: { status } }: Pick<Answered, 'exchange' | 'answer'>): string | undefined {
  if (exchange.request.method.toUpperCase() === 'HEAD') return 'an answer to HEAD';
  return status < 200 || [204, 205, 304].includes(status) ? `an answer with status ${status}` : undefined;
}
