import { strayRequests } from '../requests/stray-requests.ts';
import type { Subject } from '../subject.ts';
import type { Story } from './story.ts';

/** Sends requests that mean no operation: to unknown paths, and by methods that paths do not have. */
export function strangerStories(subject: Subject): readonly Story[] {
  return [
    {
      name: 'requests that mean no operation',
      isReadOnly: false,
      plan: [`${strayRequests(subject, 'http://localhost').length} × unknown path or wrong method`],
      async run(driver) {
        for (const { request, intent } of strayRequests(subject, driver.run.baseUrl, driver.run.credentials)) {
          await driver.sendWritten(request, intent);
        }
      },
    },
  ];
}
