import type { Check } from './check.ts';
import { missedJob } from './leads-to-job.ts';
import { headerPointer } from './pointers.ts';

/**
 * A URL in a header of an answer, such as Location, leads to the job that the answer is about.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2
 */
export const locationLeads: Check = {
  name: 'location-leads',
  about: 'life',
  rule: 'A URL that a header names leads to the job.',
  source: 'RFC 9110, section 10.2.2; lifecycle extension, "x-job-view"',
  *judge(evidence) {
    for (const exchange of evidence.exchanges) {
      const { intent, about, request } = exchange;
      const missed = intent.kind === 'location' ? missedJob(evidence, exchange) : undefined;
      if (intent.kind !== 'location' || missed === undefined) continue;
      const named = evidence.exchanges.find(({ number }) => number === intent.from);
      const operationId = named?.operationId ?? exchange.operationId;
      yield {
        exchange,
        ...(named !== undefined && { against: named }),
        ...(operationId !== undefined && { operationId }),
        ...(about !== undefined && { jobId: about.jobId }),
        message: `${intent.header}: ${request.url} ${missed.message}`,
        expected: missed.expected,
        pointer: headerPointer(evidence.subject, named ?? exchange, intent.header.toLowerCase()),
      };
    }
  },
};
