import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange, Intent } from '../evidence/exchange.ts';

/** A rule that evidence is held against. Total and pure: it sends nothing and never throws. */
export interface Check {
  /** In kebab-case; under this name findings are reported. */
  readonly name: string;
  /** `life`: needs a server that keeps its jobs; `shape`: can be judged of any. */
  readonly about: 'shape' | 'life';
  /** What must hold, in one sentence. */
  readonly rule: string;
  /** The RFC, the section of OpenAPI or of the lifecycle extension that says so. */
  readonly source: string;
  /** Kinds of requests of which one at least must have been answered; absent: any will do. */
  readonly needs?: readonly Intent['kind'][];
  /** Why this evidence tells nothing about the rule; `undefined` where it does. */
  whyNot?(evidence: Evidence): string | undefined;
  judge(evidence: Evidence): Iterable<Breach>;
}

/** One way in which evidence breaks a rule. */
export interface Breach {
  /** The exchange that shows it; absent where it is about something that did not come. */
  readonly exchange?: Exchange;
  /** The exchange that it contradicts. */
  readonly against?: Exchange;
  readonly operationId?: string;
  readonly jobId?: string;
  /** What was seen, with the value. */
  readonly message: string;
  /** What was expected, and why. */
  readonly expected: string;
  /** JSON Pointer into the document: what says so. */
  readonly pointer: string;
}
