import type { StateSeen } from '../../polling/sighting.ts';
import type { Breach, Check } from '../checks/check.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { type Evidence, sightingsByJob } from '../evidence/evidence.ts';
import type { Sighting } from '../evidence/sighting.ts';
import { kindOfMessage } from './kind-of-message.ts';
import { createMask } from './mask.ts';
import type { Secrets } from './secrets-of.ts';
import type { CheckedRule, Finding, SeenJob, Verdict } from './verdict.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What a verdict says of the run itself. */
export interface Run
  extends Pick<Verdict, 'version' | 'url' | 'seed' | 'startedAtMs' | 'undone' | 'notes'>,
    Pick<Secrets, 'secrets'>,
    Partial<Pick<Secrets, 'secretHeaders'>> {
  readonly endedAtMs: number;
}

/**
 * Holds checks against what was seen, and puts together what came of it.
 *
 * Findings of the same check, operation, place and kind of message are one, with the number of times. Checks of life are not
 * judged where the server keeps no state. Credentials are masked wherever the server or the run could have said them.
 */
export function toVerdict(run: Run, evidence: Evidence, checks: readonly Check[]): Verdict {
  const { secrets, secretHeaders = [], endedAtMs, ...told } = run;
  const { subject, exchanges, sightings } = evidence;
  const { name: api, title, hash } = subject.contract;
  const mask = createMask(subject.contract, exchanges, { secrets, secretHeaders });
  const judged = checks.map((check) => judge(check, evidence));
  const verdict: Verdict = {
    ...told,
    document: { file: subject.file, api, title, hash },
    durationMs: endedAtMs - run.startedAtMs,
    findings: judged.flatMap(({ findings }) => findings),
    checks: judged.map(({ findings, check }) => toCheckedRule(check, findings, evidence)),
    coverage: coverageOf(subject.contract, exchanges, sightings),
    jobs: sightingsByJob(sightings).flatMap((each) => toSeenJob(each, evidence)),
    exchanges: exchanges.map(mask.exchange),
  };
  return withoutSecrets(verdict, mask.text);
}

function judge(check: Check, evidence: Evidence): { check: Check; findings: readonly Finding[] } {
  const isJudged = check.about === 'shape' || evidence.stateless === undefined;
  return { check, findings: isJudged ? merge(check, [...check.judge(evidence)]) : [] };
}

/** The exchange and the message of the first stand for all that are alike; what is about no exchange comes last. */
function merge({ name, rule, source }: Check, breaches: readonly Breach[]): readonly Finding[] {
  const inOrder = breaches.toSorted((one, other) => numberOf(one) - numberOf(other));
  const alike = Map.groupBy(inOrder, ({ operationId, pointer, message }) =>
    JSON.stringify([operationId, pointer, kindOfMessage(message)]),
  );
  return [...alike.values()].flatMap(([first, ...others]): Finding[] => {
    if (first === undefined) return [];
    const { exchange, against, ...breach } = first;
    return [
      {
        check: name,
        rule,
        source,
        ...breach,
        ...(exchange !== undefined && { exchange: exchange.number }),
        ...(against !== undefined && { against: against.number }),
        times: 1 + others.length,
      },
    ];
  });
}

function numberOf({ exchange }: Breach): number {
  return exchange?.number ?? Number.MAX_SAFE_INTEGER;
}

function toCheckedRule(check: Check, findings: readonly Finding[], evidence: Evidence): CheckedRule {
  const { name, about, rule, source } = check;
  const reason = findings.length === 0 ? whyNotJudged(check, evidence) : undefined;
  if (reason !== undefined) return { name, about, rule, source, result: 'not judged', reason };
  return { name, about, rule, source, result: findings.length === 0 ? 'kept' : 'broken' };
}

/** That nothing speaks against a rule is no praise where nothing could have. */
function whyNotJudged(check: Check, evidence: Evidence): string | undefined {
  const { stateless, sightings, exchanges } = evidence;
  const { about, needs } = check;
  if (about === 'life' && stateless !== undefined) {
    return `The server keeps no state, so that its jobs have no life to be judged: ${stateless}.`;
  }
  const answered = exchanges.filter(({ answer }) => answer !== undefined);
  if (answered.length === 0) return 'There was nothing to judge by: no answer came.';
  if (needs !== undefined && !answered.some(({ intent }) => needs.includes(intent.kind))) {
    return `There was nothing to judge by: no request of this kind was answered (${needs.join(', ')}).`;
  }
  if (about === 'life' && sightings.length === 0) return 'There was nothing to judge by: no job was seen.';
  const reason = check.whyNot?.(evidence);
  return reason && `There was nothing to judge by: ${reason}.`;
}

function toSeenJob(sightings: readonly Sighting[], { subject }: Evidence): SeenJob[] {
  const [first] = sightings;
  if (first === undefined) return [];
  const { jobId, lifecycle, operationId } = first;
  const isSubmission = subject.contract.operations.some(
    ({ id, role }) => id === operationId && role?.kind === 'submit',
  );
  return [{ jobId, lifecycle, ...(isSubmission && { submittedBy: operationId }), history: historyOf(sightings) }];
}

/** A state that a job stays in is told once. */
function historyOf(sightings: readonly Sighting[]): readonly StateSeen[] {
  const history: StateSeen[] = [];
  for (const { states, exchange } of sightings) {
    const [state] = states;
    const last = history.at(-1)?.state;
    if (state !== undefined && (last === undefined || !states.includes(last))) {
      history.push({ state, atMs: exchange.endedAtMs });
    }
  }
  return history;
}
