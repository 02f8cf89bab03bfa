import { afterAll, describe, expect, it } from 'vitest';
import { loadDocument } from '../../src/contract/load-document.ts';
import { allChecks } from '../../src/verify/checks/all-checks.ts';
import type { Verdict } from '../../src/verify/report/verdict.ts';
import { createSubject, operationsAs, type Subject } from '../../src/verify/subject.ts';
import { press } from './exchange-of.ts';
import { allSabotages } from './saboteur/all-sabotages.ts';
import { listsOf, readsOf } from './saboteur/jobs.ts';
import { verifySabotaged } from './saboteur/run-sabotage.ts';
import type { Sabotage } from './saboteur/sabotage.ts';

const files = ['asana', 'mammoth', 'matatika', 'wix-media'].map(
  (name) => new URL(`../../openapi/${name}.yaml`, import.meta.url).pathname,
);
const others = await Promise.all(files.map(async (file) => createSubject(await loadDocument(file), file)));
const subjects = [press, ...others];
const nameOf = ({ contract }: Subject): string => contract.name;

describe('a server that works as it should', () => {
  it.each(subjects.map((subject) => [nameOf(subject), subject] as const))('%s: is found to', async (_, subject) => {
    const { findings, undone, coverage, checks } = await verifySabotaged(subject);
    expect(findings).toEqual([]);
    expect(undone).toEqual([]);
    const { operations, states, moves } = coverage;
    expect([operations, states, moves].map(({ missed }) => missed)).toEqual([[], [], []]);
    expect(checks.filter(({ result }) => result === 'broken')).toEqual([]);
    // What a document does not have (a stop, a list), nobody can judge.
    const unjudged = checks.filter(({ result }) => result === 'not judged').map(({ reason }) => reason);
    expect(unjudged.filter((reason) => !reason?.includes('no request of this kind was answered'))).toEqual([]);
  });
});

describe('a server that does one thing wrong', () => {
  const caught: string[] = [];
  const alsoHeard: string[] = [];

  afterAll(() => {
    const counted = Map.groupBy(alsoHeard, (check) => check);
    const heard = [...counted].map(([check, { length }]) => `${check} ×${length}`);
    console.log(
      `sabotages caught ${caught.length}/${allSabotages.length}; besides the check that is meant: ${heard.join(', ')}`,
    );
  });

  it.each(chosen())('%s: the server %s', async (_, name, subject, sabotage) => {
    const verdict = await verifySabotaged(subject, sabotage, { operations: operationsFor(sabotage, subject) });
    const checks = new Set(verdict.findings.map(({ check }) => check));
    expect([...checks]).toContain(sabotage.check);
    expect(verdict.durationMs).toBeLessThan(600_000);
    caught.push(name);
    alsoHeard.push(...[...checks].filter((check) => check !== sabotage.check));
  });

  it('is there for each check', () => {
    const meant = new Set(allSabotages.map(({ check }) => check));
    expect([...meant].toSorted()).toEqual(allChecks.map(({ name }) => name).toSorted());
  });

  it('is there in each document', () => {
    expect(new Set(chosen().map(([name]) => name))).toEqual(new Set(subjects.map(nameOf)));
  });

  it('has a name of its own', () => {
    expect(new Set(allSabotages.map(({ name }) => name)).size).toBe(allSabotages.length);
  });
});

describe('a run', () => {
  const sabotage = allSabotages.find(({ check }) => check === 'views-kept');
  const requestsOf = ({ exchanges }: Verdict) => exchanges.map(({ request }) => request);

  it('is the same by the same seed, and another by another', async () => {
    const [one, same, other] = await Promise.all([7, 7, 8].map((seed) => verifySabotaged(press, sabotage, { seed })));
    if (one === undefined || same === undefined || other === undefined) throw new Error('There is no verdict.');
    expect(one.findings).not.toEqual([]);
    expect(requestsOf(same)).toEqual(requestsOf(one));
    expect(same.findings).toEqual(one.findings);
    expect(requestsOf(other)).not.toEqual(requestsOf(one));
  });
});

/** One document for each sabotage: the small one, and every third time one of the others, by turns. */
function chosen(): [string, string, Subject, Sabotage][] {
  return allSabotages.map((sabotage, turn) => {
    const fitting = others.filter((subject) => sabotage.applies(subject) && !needsWholeRun(sabotage));
    const isSmall = sabotage.applies(press) && (turn % 3 > 0 || fitting.length === 0);
    const subject = isSmall ? press : (fitting[turn % fitting.length] ?? press);
    return [nameOf(subject), sabotage.name, subject, sabotage];
  });
}

/** Some stories are about no operation: told only when none is left out. */
function needsWholeRun({ check }: Sabotage): boolean {
  return /^(limit|method|path|problem)-/.test(check);
}

/** Of large documents, as much as it takes to see a job live. */
function operationsFor(sabotage: Sabotage, subject: Subject): readonly string[] {
  if (subject === press || needsWholeRun(sabotage)) return [];
  const some = [
    ...operationsAs(subject, 'submit').slice(0, 2),
    ...readsOf(subject),
    ...listsOf(subject),
    ...operationsAs(subject, 'stop'),
    ...operationsAs(subject, 'delete'),
  ];
  return some.map(({ id }) => id);
}
