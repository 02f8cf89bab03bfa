import { describe, expect, it } from 'vitest';
import { compareSides } from '../../src/diff/compare-sides.ts';
import { type Edit, edited } from './edited.ts';

/** An edit of kiln.yaml, and all that is found: id, level, and the pointers into the old and the new document. */
export interface Case {
  readonly name: string;
  /** Edits that both documents have. */
  readonly given?: readonly Edit[];
  readonly edits: readonly Edit[];
  readonly wanted: readonly (readonly [id: string, level: string, before?: string | undefined, after?: string])[];
  /** What is told of them, where that is of interest. */
  readonly messages?: readonly string[];
}

const file = 'test/diff/kiln.yaml';

/** Compares kiln.yaml with what the edits make of it. All rules look: one change is found once. */
export function testChanges(topic: string, cases: readonly Case[]): void {
  describe(topic, () => {
    it.each(cases)('$name', ({ given = [], edits, wanted, messages }) => {
      const found = compareSides(edited(file, given), edited(file, [...given, ...edits]));
      expect(found.map(({ id, level, before, after }) => [id, level, before, after])).toEqual(
        wanted.map(([id, level, before, after]) => [id, level, before, after]),
      );
      if (messages !== undefined) expect(found.map(({ message }) => message)).toEqual(messages);
      for (const { message, reason } of found) {
        expect(message).toMatch(/^[A-Z].*\.$/);
        expect(reason).toMatch(/^A client that waits .*\.$/);
      }
    });
  });
}
