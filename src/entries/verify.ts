/**
 * `jobtwin/verify`: holds a server against its document, the shape of its answers and the life of its jobs.
 *
 * @module verify
 */
export type { Clock } from '../clock/clock.ts';
export type { Coverage, Tally } from '../verify/coverage/coverage.ts';
export type { CoveredLifecycle, CoveredMove, CoveredState } from '../verify/coverage/covered-lifecycle.ts';
export type { ReceivedNotice } from '../verify/evidence/evidence.ts';
export type { Locate } from '../verify/report/locate-pointer.ts';
export { toHtml } from '../verify/report/to-html.ts';
export { toJunit } from '../verify/report/to-junit.ts';
export { toMarkdown } from '../verify/report/to-markdown.ts';
export { type Paint, type TerminalOptions, toTerminal } from '../verify/report/to-terminal.ts';
export type {
  CheckedRule,
  Finding,
  ReportedDocument,
  ReportedExchange,
  SeenJob,
  Verdict,
} from '../verify/report/verdict.ts';
export type { Receiver } from '../verify/run/run.ts';
export { verify } from '../verify/verify.ts';
export type { VerifyOptions } from '../verify/verify-options.ts';
