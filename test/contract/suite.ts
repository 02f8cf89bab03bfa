import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allCases } from './cases/all-cases.ts';
import { type Coverage, createCoverage, toRow } from './coverage.ts';
import { Session } from './session.ts';
import { loadSubject, type Subject } from './subject.ts';
import type { Connection, Transport } from './transports/transport.ts';

/** Generous: a trial sends a few dozen requests, and the machine may be busy. */
const timeoutMs = 30_000;

/** What a suite is asked for beside its cases. */
export interface SuiteOptions {
  /** Whether the suite must have exercised everything that the documents declare; then it prints how much that is. */
  readonly mustCover?: boolean;
}

/**
 * Holds a transport to every document: all that it answers must be what the document says, and every job must live by its
 * lifecycle. The cases are derived from the documents; no API is named in them.
 */
export async function describeContract(
  transport: Transport,
  documents: readonly string[],
  { mustCover = false }: SuiteOptions = {},
): Promise<void> {
  const subjects = await Promise.all(documents.map(loadSubject));
  const rows: string[] = [];
  for (const subject of subjects) {
    describe(`${basename(subject.file)} by ${transport.name}`, () => {
      const coverage = createCoverage(subject.contract, subject.jobs.lifecycles);
      describeSubject(transport, subject, coverage);
      if (mustCover) {
        it('exercises all that the document declares', () => {
          const tallies = coverage.tally();
          rows.push(toRow(subject.contract.name, tallies));
          expect(tallies.flatMap(({ missing }) => missing)).toEqual([]);
        });
      }
    });
  }
  if (mustCover) afterAll(() => console.log(rows.join('\n')));
}

function describeSubject(transport: Transport, subject: Subject, coverage: Coverage): void {
  let connection: Connection;
  let session: Session;

  beforeAll(async () => {
    connection = await transport.start(subject.file);
  }, timeoutMs);
  beforeEach(async () => {
    await connection.reset();
    session = new Session(subject, connection, coverage);
  });
  afterAll(() => connection.stop(), timeoutMs);

  for (const { name, trials } of allCases) {
    const reason = transport.cannot[name];
    const tried = trials(subject);
    if (reason !== undefined) it.skip(`${name} (${reason})`);
    else if (tried.length > 0) {
      describe(name, () => {
        for (const { on, run } of tried) it(on, () => run(session), timeoutMs);
      });
    }
  }
}
