import type { Subject } from '../subject.ts';
import { brokenRequestStories } from './broken-request.ts';
import { deleteStories } from './delete.ts';
import { listedJobStories, namedJobStory } from './existing-job.ts';
import { lifeStories } from './life.ts';
import { limitStories } from './limit.ts';
import { moveStories } from './moves.ts';
import { preflightStories } from './preflight.ts';
import { stopStories } from './stop.ts';
import type { Story } from './story.ts';
import { strangerStories } from './stranger.ts';
import { unknownJobStories } from './unknown-job.ts';
import { validRequestStories } from './valid-request.ts';

/** What a verification is asked to do, and to leave out. */
export interface Scope {
  /** Submits, stops and deletes nothing. */
  readonly isReadOnly: boolean;
  /** Operations to keep to, beside the jobs that are named; empty: all. */
  readonly operations: readonly string[];
  /** Ids of jobs that others have submitted. */
  readonly jobIds: readonly string[];
  /** Of generated values. */
  readonly seed: number;
}

/**
 * The stories of a document, in the order in which they are told: lives first, since later stories need jobs, and faulty
 * requests last, so that what they spoil shows in nothing else.
 */
export function allStories(subject: Subject, { isReadOnly, operations, jobIds, seed }: Scope): readonly Story[] {
  const isChosen = (id: string): boolean => operations.length === 0 || operations.includes(id);
  const named = jobIds.map((jobId) => namedJobStory(subject, jobId));
  const stories = [
    ...lifeStories(subject),
    ...named,
    ...listedJobStories(subject),
    ...moveStories(subject),
    ...stopStories(subject),
    ...deleteStories(subject),
    ...limitStories(subject),
    ...unknownJobStories(subject),
    ...validRequestStories(subject, seed),
    ...brokenRequestStories(subject),
    ...strangerStories(subject),
  ];
  const isAbout = ({ operationId }: Story): boolean =>
    operationId === undefined ? operations.length === 0 : isChosen(operationId);
  const told = stories.filter(
    (story) => (story.isReadOnly || !isReadOnly) && (named.includes(story) || isAbout(story)),
  );
  return [...preflightStories(subject, isChosen), ...told];
}
