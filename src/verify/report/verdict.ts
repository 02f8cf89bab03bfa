import type { StateSeen } from '../../polling/sighting.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Exchange } from '../evidence/exchange.ts';

/** What a verification has come to: plain data, free of credentials, from which all reports are made. */
export interface Verdict {
  /** Version of jobtwin. */
  readonly version: string;
  /** The document that the server was held against. */
  readonly document: ReportedDocument;
  /** What stood in place of the document's first server. */
  readonly url: string;
  /** Replays the run. */
  readonly seed: number;
  /** When it began, in milliseconds since the epoch. */
  readonly startedAtMs: number;
  /** How long it took, in milliseconds. */
  readonly durationMs: number;
  /** Ordered by check, alike ones put together. */
  readonly findings: readonly Finding[];
  /** Every check, and what became of it. */
  readonly checks: readonly CheckedRule[];
  /** How much of the document was exercised. */
  readonly coverage: Coverage;
  /** The jobs that were seen, and their states in order. */
  readonly jobs: readonly SeenJob[];
  /** Everything that was sent and came back, in the order in which it was sent. */
  readonly exchanges: readonly ReportedExchange[];
  /** What was left undone, and why: the deadline came, or no more jobs were allowed. Empty: nothing. */
  readonly undone: readonly string[];
  /** What a reader ought to know besides, such as that credentials were made up. */
  readonly notes: readonly string[];
}

/** Names a document. */
export interface ReportedDocument {
  /** Its file, as it was given. */
  readonly file: string;
  /** Name of the API. */
  readonly api: string;
  /** Its title. */
  readonly title: string;
  /** The hash of its contract: tells whether two verdicts are about the same. */
  readonly hash: string;
}

/** A breach of the contract. */
export interface Finding {
  /** Name of the check. */
  readonly check: string;
  /** What must hold. */
  readonly rule: string;
  /** The RFC, the section of OpenAPI or of the lifecycle extension that says so. */
  readonly source: string;
  /** What was seen, with the value. */
  readonly message: string;
  /** What was expected, and why. */
  readonly expected: string;
  /** JSON Pointer into the document: what says so. */
  readonly pointer: string;
  /** The operation that it is about; absent where it is about none, or several. */
  readonly operationId?: string;
  /** The job that it is about. */
  readonly jobId?: string;
  /** Number of the exchange that shows it. */
  readonly exchange?: number;
  /** Number of the exchange that it contradicts. */
  readonly against?: number;
  /** How often it was seen; exchange and message are those of the first time. */
  readonly times: number;
}

/** What became of a check. */
export interface CheckedRule {
  /** Name of the check. */
  readonly name: string;
  /** `life`: needs a server that keeps its jobs; `shape`: can be judged of any. */
  readonly about: 'shape' | 'life';
  /** What must hold. */
  readonly rule: string;
  /** The RFC, the section of OpenAPI or of the lifecycle extension that says so. */
  readonly source: string;
  /** What became of it. */
  readonly result: 'kept' | 'broken' | 'not judged';
  /** Why it was not judged. */
  readonly reason?: string;
}

/** A job that was seen. */
export interface SeenJob {
  /** The id, as the API knows it. */
  readonly jobId: string;
  /** Name of its lifecycle. */
  readonly lifecycle: string;
  /** The operation that submitted it, where this run did. */
  readonly submittedBy?: string;
  /** Its states, and when each was seen first. */
  readonly history: readonly StateSeen[];
}

/** An exchange without what reports do not need. */
export type ReportedExchange = Omit<Exchange, 'draft' | 'answer'> & {
  /** What came back; absent where nothing whole did. */
  readonly answer?: Pick<NonNullable<Exchange['answer']>, 'status' | 'headers' | 'text'>;
};
