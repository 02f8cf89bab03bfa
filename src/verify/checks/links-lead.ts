import type { Check } from './check.ts';
import { missedJob } from './leads-to-job.ts';
import { linkPointer } from './pointers.ts';

/**
 * A link of an answer, followed as the document says, leads to the job that the answer is about.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#link-object
 */
export const linksLead: Check = {
  name: 'links-lead',
  about: 'life',
  rule: 'A link leads to the job.',
  source: 'OpenAPI 3.1, Link Object',
  *judge(evidence) {
    for (const exchange of evidence.exchanges) {
      const { intent, about } = exchange;
      const missed = intent.kind === 'link' ? missedJob(evidence, exchange) : undefined;
      if (intent.kind !== 'link' || missed === undefined) continue;
      const named = evidence.exchanges.find(({ number }) => number === intent.from);
      const operationId = named?.operationId ?? exchange.operationId;
      yield {
        exchange,
        ...(named !== undefined && { against: named }),
        ...(operationId !== undefined && { operationId }),
        ...(about !== undefined && { jobId: about.jobId }),
        message: `the link ${intent.name} ${missed.message}`,
        expected: missed.expected,
        pointer: linkPointer(evidence.subject, named ?? exchange, intent.name),
      };
    }
  },
};
