import type { Breach, Check } from '../../../src/verify/checks/check.ts';
import type { Evidence, ReceivedNotice } from '../../../src/verify/evidence/evidence.ts';
import type { Intent } from '../../../src/verify/evidence/exchange.ts';
import { evidenceOf, press, type Said } from '../exchange-of.ts';

/** What the press shows of a run; what stands in `more` goes before. */
export function run(state: string, more: object = {}): object {
  const id = 'id' in more ? more.id : 'run-7';
  const came = {
    ...(state === 'printed' && { url: `https://files.example.com/${id}.pdf` }),
    ...(state === 'jammed' && { error: 'No paper' }),
  };
  return { id: 'run-7', press: 'press-1', state, title: 'Poster', createdAt: '2026-01-01T08:00:00Z', ...came, ...more };
}

/** A submission, and its answer. */
export function submitted(state: string, more: object = {}, said: Partial<Said> = {}): Said {
  const id = 'id' in more ? more.id : 'run-7';
  const headers = { location: `https://press.example.com/v1/runs/${id}`, 'retry-after': '1' };
  return { operationId: 'submitRun', status: 202, headers, body: run(state, more), ...said };
}

/** A look at run-7, which shows it in a state. */
export function look(state: string, more: object = {}, said: Partial<Said> = {}): Said {
  return { operationId: 'getRun', intent: { kind: 'poll' }, job: 'run-7', body: run(state, more), ...said };
}

/** A list that ought to have run-7. */
export function list(runs: readonly object[], said: Partial<Said> = {}): Said {
  return { operationId: 'listRuns', intent: { kind: 'list' }, job: 'run-7', body: { runs }, ...said };
}

/** A request to stop run-7. */
export function stopped(kind: 'stop' | 'stop in vain', status: number, state?: string): Said {
  const body = state === undefined ? { message: 'No' } : run(state);
  return { operationId: 'stopRun', intent: { kind }, job: 'run-7', status, body };
}

/** A request to delete run-7. */
export function deleted(status = 204, intent: Intent = { kind: 'delete' }): Said {
  return { operationId: 'deleteRun', intent, job: 'run-7', status };
}

/** An answer that nothing is there. */
export const gone: Partial<Said> = { status: 404, body: { message: 'There is no such run.' } };

/** What a check finds in a run that has seen this. */
export function breachesOf(
  check: Check,
  said: readonly Said[],
  notices: readonly ReceivedNotice[] = [],
): readonly Breach[] {
  return breachesIn(check, evidenceOf(press, said, notices));
}

/** What a check finds in evidence. */
export function breachesIn(check: Check, evidence: Evidence): readonly Breach[] {
  return [...check.judge(evidence)];
}

/** What is seen and what was expected, in one text for each breach. */
export function told(breaches: readonly Breach[]): readonly string[] {
  return breaches.map(({ message, expected }) => `${message}; expected: ${expected}`);
}
