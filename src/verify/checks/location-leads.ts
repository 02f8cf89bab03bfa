import type { Check } from './check.ts';
import { misleadingIn } from './leads-to-job.ts';
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
  needs: ['location'],
  judge: (evidence) =>
    misleadingIn(evidence, 'location', (header, { request }, named) => ({
      what: `${header}: ${request.url}`,
      pointer: headerPointer(evidence.subject, named, header.toLowerCase()),
    })),
};
