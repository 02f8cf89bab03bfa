import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allCases } from './cases/all-cases.ts';
import { createCoverage, toRow } from './coverage.ts';
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
  options: SuiteOptions = {},
): Promise<void> {
  for (const subject of await Promise.all(documents.map(loadSubject))) {
    describe(`${basename(subject.file)} by ${transport.name}`, () => describeSubject(transport, subject, options));
  }
}

function describeSubject(transport: Transport, subject: Subject, { mustCover = false }: SuiteOptions): void {
  const coverage = createCoverage(subject.contract, subject.jobs.lifecycles);
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
  if (!mustCover) return;
  it('exercises all that the document declares', () => {
    const tallies = coverage.tally();
    console.log(toRow(subject.contract.name, tallies));
    expect(tallies.flatMap(({ missing }) => missing)).toEqual([]);
  });
}
