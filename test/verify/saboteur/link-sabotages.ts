import type { Subject } from '../../../src/verify/subject.ts';
import { misspell, withHeader } from './edits.ts';
import { askedId, askingForNobody, isLook, isSubmission, isSuccess, readsOf } from './jobs.ts';
import type { Sabotage } from './sabotage.ts';

/** Addresses of jobs at which they are not. */
export const linkSabotages: readonly Sabotage[] = [
  {
    name: 'names an address at which there is nothing',
    check: 'location-leads',
    applies: namesAddress,
    answer(passed) {
      const { location } = passed.answer.headers;
      const isNamed = isSubmission(passed) && isSuccess(passed) && location !== undefined;
      return isNamed ? withHeader(passed, 'location', `${location}-x`) : undefined;
    },
  },
  {
    name: 'names the address of another job',
    check: 'views-kept',
    applies: namesAddress,
    answer(passed) {
      const { location } = passed.answer.headers;
      const isNamed = isSubmission(passed) && isSuccess(passed) && location !== undefined;
      return isNamed ? withHeader(passed, 'location', misspell(location)) : undefined;
    },
  },
  {
    name: 'has no job yet for who follows its address and its links at once',
    check: 'links-lead',
    applies: (subject) => readsOf(subject).length > 0 && hasLink(subject),
    ask(asked, { earlier }) {
      const id = isLook(asked) ? askedId(asked) : undefined;
      const isNew = earlier.some((each) => isSubmission(each) && each.jobs.some(({ jobId }) => jobId === id));
      const looks = earlier.filter((each) => isLook(each) && askedId(each) === id).length;
      const firstLooks = namesAddress(asked.subject) ? 2 : 1;
      return isNew && looks < firstLooks ? askingForNobody(asked) : undefined;
    },
  },
];

/** Whether submissions name the URL of their job in a header. */
function namesAddress({ contract }: Subject): boolean {
  return contract.operations.some(({ role, answers }) =>
    Object.values(answers).some(
      ({ headers }) => role?.kind === 'submit' && /\{\$server\}[^"]*\{\$job\.id\}/.test(JSON.stringify(headers)),
    ),
  );
}

function hasLink({ document }: Subject): boolean {
  return JSON.stringify(document.root.value).includes('"links":');
}
