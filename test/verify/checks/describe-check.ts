import { describe, expect, it } from 'vitest';
import { loadDocument } from '../../../src/contract/load-document.ts';
import type { Check } from '../../../src/verify/checks/check.ts';
import { createSubject, type Subject } from '../../../src/verify/subject.ts';
import { evidenceOf, press, type Said } from '../exchange-of.ts';

const postOfficeFile = new URL('../fixtures/post-office.yaml', import.meta.url).pathname;

/** A document of answers in many forms: several media types, headers of all kinds, classes of statuses, a default. */
export const postOffice: Subject = createSubject(await loadDocument(postOfficeFile), postOfficeFile);

/** What a check makes of exchanges. */
export interface Judgements {
  /** Default: {@link press}. */
  readonly subject?: Subject;
  /** One exchange each, against which the check has nothing to say. */
  readonly keeps: readonly Said[];
  /** One exchange each, the message, and the pointer into the document. */
  readonly breaks: readonly (readonly [said: Said, message: string | RegExp, pointer: string])[];
}

/** Holds a check to its judgements. */
export function describeCheck(check: Check, { subject = press, keeps, breaks }: Judgements): void {
  describe(`${check.name} in ${subject.contract.title}`, () => {
    it.each(keeps)('has nothing to say: %o', (said) => {
      expect([...check.judge(evidenceOf(subject, [said]))]).toEqual([]);
    });

    it.each(breaks)('tells of %o: %s', (said, message, pointer) => {
      const found = [...check.judge(evidenceOf(subject, [said]))];
      expect(found.map((breach) => [breach.message, breach.pointer])).toEqual([
        [typeof message === 'string' ? message : expect.stringMatching(message), pointer],
      ]);
    });
  });
}
