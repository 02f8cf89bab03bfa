import type { Check } from './check.ts';
import { misleadingIn } from './leads-to-job.ts';
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
  needs: ['link'],
  judge: (evidence) =>
    misleadingIn(evidence, 'link', (name, _, named) => ({
      what: `the link ${name}`,
      pointer: linkPointer(evidence.subject, named, name),
    })),
};
