import { createTwin } from '../../../mocks/engine/create-twin.ts';
import { createVirtualClock } from '../../../src/clock/virtual-clock.ts';
import type { Verdict } from '../../../src/verify/report/verdict.ts';
import type { Subject } from '../../../src/verify/subject.ts';
import { verify } from '../../../src/verify/verify.ts';
import type { VerifyOptions } from '../../../src/verify/verify-options.ts';
import { createHearer } from './hearer.ts';
import type { Sabotage } from './sabotage.ts';
import { createSaboteur } from './saboteur.ts';

/** A server that works as it should. */
export const nothing: Sabotage = { name: 'does nothing wrong', check: 'none', applies: () => true };

/** Verifies a twin that does one thing wrong, in virtual time, callbacks included. */
export async function verifySabotaged(
  subject: Subject,
  sabotage: Sabotage = nothing,
  options: Partial<VerifyOptions> = {},
): Promise<Verdict> {
  const clock = createVirtualClock(Date.UTC(2026, 0));
  const hearer = createHearer(clock);
  const saboteur = createSaboteur(sabotage, subject, hearer.hear);
  const contract = sabotage.contract?.(subject.contract) ?? subject.contract;
  const twin = createTwin(contract, { clock, fetch: saboteur.notify, mayCall: () => true });
  const url = `http://twin.test${twin.basePath}`;
  const fetch = saboteur.inFrontOf(twin.fetch, url);
  const settings = { url, fetch, clock, receiver: hearer.receiver, maxBodyBytes: 1_000_000, ...options };
  let isOver = false;
  const verdict = verify(subject.file, settings).finally(() => {
    isOver = true;
  });
  // It is awaited in the end; until then, its failure is not unheard of.
  verdict.catch(() => undefined);
  while (!isOver) await clock.advance(500);
  return verdict;
}
