import { escapeMarkup } from './escape-markup.ts';
import { viewFinding } from './finding-view.ts';
import type { Locate } from './locate-pointer.ts';
import { toShown } from './to-shown.ts';
import type { CheckedRule, Finding, Verdict } from './verdict.ts';

/** A check of one operation; or of all together, as far as they are about the life of jobs. */
interface Case {
  readonly suite: string;
  readonly check: CheckedRule;
  readonly findings: readonly Finding[];
}

/** Suites of what belongs to no single operation. */
const suiteOfLife = 'life of the jobs';
const suiteOfStrays = 'outside of all operations';

/**
 * A verdict in the XML of JUnit, as CI systems read it: a suite for each operation that was tested, with a case for each
 * check of shape, and a suite for the life of the jobs, with a case for each check of life. What was not judged is skipped.
 *
 * @param locate - finds lines in the document
 */
export function toJunit(verdict: Verdict, locate?: Locate): string {
  const bySuite = Map.groupBy(casesOf(verdict), ({ suite }) => suite);
  const suites = [...bySuite].map(([name, cases]) => toSuite(name, cases, verdict, locate));
  const counts = countsOf([...bySuite.values()].flat());
  const name = attribute('name', `jobtwin ${verdict.document.api}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${name}${attribute('tests', counts.tests)}${attribute('failures', counts.failures)} errors="0"${attribute('time', toSeconds(verdict.durationMs))}>
${suites.join('\n')}
</testsuites>
`;
}

function casesOf({ checks, findings, exchanges }: Verdict): Case[] {
  const operations = new Set(exchanges.flatMap(({ operationId }) => operationId ?? []));
  return checks.flatMap((check): Case[] => {
    const own = findings.filter((finding) => finding.check === check.name);
    if (check.about === 'life') return [{ suite: suiteOfLife, check, findings: own }];
    const bySuite = Map.groupBy(own, ({ operationId }) => operationId ?? suiteOfStrays);
    const suites = new Set([...operations, ...bySuite.keys()]);
    return [...suites].map((suite) => ({ suite, check, findings: bySuite.get(suite) ?? [] }));
  });
}

function toSuite(name: string, cases: readonly Case[], verdict: Verdict, locate?: Locate): string {
  const { tests, failures, skipped } = countsOf(cases);
  const started = new Date(verdict.startedAtMs).toISOString().slice(0, 19);
  const timeMs = verdict.exchanges
    .filter(({ operationId }) => operationId === name)
    .reduce((sum, { sentAtMs, endedAtMs }) => sum + endedAtMs - sentAtMs, 0);
  const head = [
    attribute('name', name),
    attribute('tests', tests),
    attribute('failures', failures),
    ' errors="0"',
    attribute('skipped', skipped),
    attribute('time', toSeconds(timeMs)),
    attribute('timestamp', started),
  ];
  const facts: [string, string | number][] = [
    ['document', verdict.document.file],
    ['url', verdict.url],
    ['seed', verdict.seed],
    ['jobtwin', verdict.version],
  ];
  const properties = facts.map(([fact, value]) => `<property${attribute('name', fact)}${attribute('value', value)}/>`);
  return [
    `  <testsuite${head.join('')}>`,
    `    <properties>${properties.join('')}</properties>`,
    ...cases.map((each) => toCase(each, verdict, locate)),
    '  </testsuite>',
  ].join('\n');
}

function toCase({ suite, check, findings }: Case, verdict: Verdict, locate?: Locate): string {
  const head = `    <testcase${attribute('name', check.name)}${attribute('classname', `${verdict.document.api}.${suite}`)}`;
  if (check.result === 'not judged') return `${head}><skipped${attribute('message', check.reason ?? '')}/></testcase>`;
  const [first] = findings;
  if (first === undefined) return `${head}/>`;
  const more = findings.length === 1 ? '' : ` (and ${findings.length - 1} more)`;
  const message = viewFinding(first, verdict, locate).message + more;
  const text = findings.map((finding) => describe(finding, verdict, locate)).join('\n\n');
  return `${head}><failure${attribute('type', check.name)}${attribute('message', message)}>${escapeMarkup(text)}</failure></testcase>`;
}

function describe(finding: Finding, verdict: Verdict, locate?: Locate): string {
  const { about, message, facts, shown } = viewFinding(finding, verdict, locate);
  return [
    about === '' ? message : `${about}: ${message}`,
    ...facts.map(({ label, text }) => `${label}: ${text}`),
    ...shown.flatMap(({ caption, curl, answer }) => [`${caption}:`, `$ ${curl}`, answer]),
  ].join('\n');
}

function countsOf(cases: readonly Case[]): { tests: number; failures: number; skipped: number } {
  return {
    tests: cases.length,
    failures: cases.filter(({ findings }) => findings.length > 0).length,
    skipped: cases.filter(({ check }) => check.result === 'not judged').length,
  };
}

function attribute(name: string, value: string | number): string {
  return ` ${name}="${escapeMarkup(toShown(String(value)))}"`;
}

function toSeconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(3);
}
