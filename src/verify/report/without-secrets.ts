import type { Finding, ReportedExchange, Verdict } from './verdict.ts';

/**
 * The verdict with its secrets hidden in all that the server or the run has said. What the document says, and what names the
 * parts of a verdict, stays: a secret that is the same word by chance must not change them.
 *
 * @param hide - the text without secrets
 */
export function withoutSecrets(verdict: Verdict, hide: (text: string) => string): Verdict {
  const { url, findings, checks, jobs, exchanges, undone, notes } = verdict;
  return {
    ...verdict,
    url: hide(url),
    findings: findings.map((finding) => hideInFinding(finding, hide)),
    // The reason may name a job.
    checks: checks.map((check) => ('reason' in check ? { ...check, reason: hide(check.reason) } : check)),
    jobs: jobs.map((job) => ({ ...job, jobId: hide(job.jobId) })),
    exchanges: exchanges.map((exchange) => hideInExchange(exchange, hide)),
    undone: undone.map(hide),
    notes: notes.map(hide),
  };
}

function hideInFinding(finding: Finding, hide: (text: string) => string): Finding {
  const { message, expected, jobId } = finding;
  return {
    ...finding,
    message: hide(message),
    expected: hide(expected),
    ...(jobId !== undefined && { jobId: hide(jobId) }),
  };
}

function hideInExchange(exchange: ReportedExchange, hide: (text: string) => string): ReportedExchange {
  const { request, about, answer, lapse } = exchange;
  const { url, headers, body } = request;
  return {
    ...exchange,
    request: {
      ...request,
      url: hide(url),
      headers: hideInHeaders(headers, hide),
      ...(body !== undefined && { body: hide(body) }),
    },
    ...(about !== undefined && { about: { ...about, jobId: hide(about.jobId) } }),
    ...(answer !== undefined && {
      answer: { ...answer, headers: hideInHeaders(answer.headers, hide), text: hide(answer.text) },
    }),
    ...(lapse !== undefined && { lapse: { ...lapse, detail: hide(lapse.detail) } }),
  };
}

function hideInHeaders(headers: Readonly<Record<string, string>>, hide: (text: string) => string) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [hide(name), hide(value)]));
}
