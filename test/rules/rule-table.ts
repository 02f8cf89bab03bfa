import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/contract/document-error.ts';
import type { OpenApiDocument } from '../../src/contract/load-document.ts';
import { type Patch, reports } from './reports.ts';

/** One way to break reports.yaml, and the fault that must be found: its pointer, and words of its message. */
export interface Breach {
  readonly name: string;
  readonly patch: Patch;
  readonly pointer: string;
  readonly message: string | RegExp;
}

/** A way to change reports.yaml that breaks nothing. */
export interface Variation {
  readonly name: string;
  readonly patch: Patch;
}

/** Tests a rule: the valid document and its variations yield nothing, each breach exactly one fault. */
export function testRule(
  rule: (document: OpenApiDocument) => Fault[],
  { breaches, variations = [] }: { readonly breaches: readonly Breach[]; readonly variations?: readonly Variation[] },
): void {
  describe(rule.name, () => {
    test('finds nothing in the valid document', () => {
      expect(rule(reports())).toEqual([]);
    });

    test.each(variations)('accepts $name', ({ patch }) => {
      expect(rule(reports(patch))).toEqual([]);
    });

    test.each(breaches)('reports $name', ({ patch, pointer, message }) => {
      expect(rule(reports(patch))).toEqual([
        {
          pointer,
          message: typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
        },
      ]);
    });
  });
}
