import type { WrittenRequest } from '../../../src/verify/requests/write-request.ts';
import type { Subject } from '../../../src/verify/subject.ts';
import { type Passed, toAsked, toPassed, toRequest, toResponse } from './passing.ts';
import type { Memory, Sabotage } from './sabotage.ts';

type Fetch = (request: Request) => Promise<Response>;

/** Stands between a client and a twin, and between the twin and who hears its callbacks. */
export interface Saboteur {
  inFrontOf(twin: Fetch, baseUrl: string): Fetch;
  readonly notify: Fetch;
}

/** Creates the saboteur of one run. */
export function createSaboteur(sabotage: Sabotage, subject: Subject, hear: Fetch): Saboteur {
  const earlier: Passed[] = [];
  const spoiled: Passed[] = [];
  const notices: WrittenRequest[] = [];
  const memory: Memory = { earlier, spoiled, due: notices };
  return {
    inFrontOf: (twin, baseUrl) => async (request) => {
      const asked = await toAsked(request, subject, baseUrl);
      const passed = await toPassed(asked, await twin(toRequest(sabotage.ask?.(asked, memory) ?? asked.request)));
      for (const more of sabotage.behind?.(passed, memory) ?? []) await twin(toRequest(more));
      for (const notice of sabotage.early?.(passed, memory) ?? []) await hear(toRequest(notice));
      const answer = sabotage.answer?.(passed, memory);
      earlier.push(passed);
      if (answer !== undefined) spoiled.push(passed);
      return typeof answer === 'function' ? answer() : toResponse(answer ?? passed.answer);
    },
    async notify(request) {
      const { method, url } = request;
      const due = { method, url, headers: Object.fromEntries(request.headers), body: await request.text() };
      notices.push(due);
      for (const notice of sabotage.notices?.(due, memory) ?? [due]) await hear(toRequest(notice));
      return new Response();
    },
  };
}
