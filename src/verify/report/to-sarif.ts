import { createHash } from 'node:crypto';
import { cut } from './cut.ts';
import { viewFinding } from './finding-view.ts';
import { kindOfMessage } from './kind-of-message.ts';
import type { Locate } from './locate-pointer.ts';
import { toShown } from './to-shown.ts';
import type { CheckedRule, Finding, ReportedExchange, Verdict } from './verdict.ts';

/** How many characters of a body are told: GitHub takes no log of more than 10 MB. */
const longestBody = 10_000;

/**
 * A verdict as a SARIF log: a rule for each check, a result for each finding, at the line of the document that says so.
 * What was not judged or left undone stands among the notifications of the invocation.
 *
 * A result is known again in other runs by its fingerprint, in which there is neither a value nor a name of a job.
 *
 * @param locate - finds lines in the document
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function toSarif(verdict: Verdict, locate: Locate): string {
  const { version, document, startedAtMs, durationMs, checks, findings, seed, url } = verdict;
  const run = {
    tool: { driver: { name: 'jobtwin', version, rules: checks.map(toRule) } },
    automationDetails: { id: `jobtwin/${document.api}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        startTimeUtc: new Date(startedAtMs).toISOString(),
        endTimeUtc: new Date(startedAtMs + durationMs).toISOString(),
        toolExecutionNotifications: notificationsOf(verdict),
      },
    ],
    results: findings.map((finding) => toResult(finding, verdict, locate)),
    properties: { seed, url: toShown(url) },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toRule({ name, about, rule, source }: CheckedRule): object {
  return {
    id: name,
    shortDescription: { text: rule },
    fullDescription: { text: rule },
    help: { text: `${rule} Source: ${source}` },
    defaultConfiguration: { level: 'error' },
    properties: { tags: [about] },
  };
}

function toResult(finding: Finding, verdict: Verdict, locate: Locate): object {
  const { check, message, expected, pointer, times, operationId, jobId } = finding;
  const { line, column } = locate(pointer);
  const { shown } = viewFinding(finding, verdict);
  const exchange = verdict.exchanges.find(({ number }) => number === finding.exchange);
  return {
    ruleId: check,
    ruleIndex: verdict.checks.findIndex(({ name }) => name === check),
    level: 'error',
    message: { text: toPlain(`${message} Expected: ${expected}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(verdict.document.file) },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [{ fullyQualifiedName: toShown(operationId ?? verdict.document.api), kind: 'function' }],
      },
    ],
    partialFingerprints: { 'finding/v1': fingerprintOf(finding, verdict.document.api) },
    occurrenceCount: times,
    ...(exchange !== undefined && toWeb(exchange)),
    properties: {
      pointer: toShown(pointer),
      ...(jobId !== undefined && { jobId: toShown(jobId) }),
      exchanges: shown.map(({ caption, curl, answer }) => ({ caption, curl, answer })),
    },
  };
}

function fingerprintOf({ check, operationId, pointer, message }: Finding, api: string): string {
  const words = [api, check, operationId, pointer, kindOfMessage(message)];
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32);
}

function toWeb({ request, answer }: ReportedExchange): object {
  const { method, url, headers, body } = request;
  return {
    webRequest: {
      protocol: 'http',
      version: '1.1',
      method: toShown(method),
      target: toShown(url),
      headers: toHeaders(headers),
      ...(body !== undefined && { body: { text: cut(body, longestBody) } }),
    },
    webResponse:
      answer === undefined
        ? { noResponseReceived: true }
        : {
            protocol: 'http',
            version: '1.1',
            statusCode: answer.status,
            headers: toHeaders(answer.headers),
            body: { text: cut(answer.text, longestBody) },
          },
  };
}

function toHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [toShown(name), toShown(value)]));
}

function notificationsOf({ checks, undone, notes }: Verdict): readonly object[] {
  const unjudged = checks.filter(({ result }) => result === 'not judged');
  return [
    ...unjudged.map(({ name, reason = 'no reason is known' }) => ({
      level: 'note',
      associatedRule: { id: name },
      message: { text: toShown(`${name} was not judged: ${reason}`) },
    })),
    ...undone.map((text) => ({ level: 'warning', message: { text: toShown(`Left undone: ${text}`) } })),
    ...notes.map((text) => ({ level: 'note', message: { text: toShown(text) } })),
  ];
}

/** A message must not become a link by what it quotes (SARIF 2.1.0, 3.11.6). */
function toPlain(text: string): string {
  return toShown(text).replaceAll('](', '] (');
}

/** Relative to the repository, as long as the file is. */
function toUri(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeSegment).join('/');
  return file.startsWith('/') ? `file://${path}` : path;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed());
}
