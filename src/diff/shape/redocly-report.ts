import { isJson, isObject } from '../../contract/resolver.ts';
import type { Json } from '../../contract/template.ts';

/** One change of shape as Redocly reports it, as far as it is read here. */
export interface ShapeChange {
  /** JSON Pointers into the documents. */
  readonly before?: string;
  readonly after?: string;
  readonly was?: Json;
  readonly is?: Json;
  /** What Redocly's rules say; empty where none judges. */
  readonly verdicts: readonly { readonly ruleId: string; readonly impact: string; readonly message: string }[];
}

/**
 * Reads the report of `redocly diff --format json`.
 *
 * @throws {SyntaxError} when it is none
 */
export function parseRedoclyReport(text: string): ShapeChange[] {
  const report: unknown = JSON.parse(text);
  if (!isObject(report) || !Array.isArray(report.changes)) {
    throw new SyntaxError('Failed to read the report of "redocly diff": it has no changes. Update @redocly/cli.');
  }
  return report.changes.filter(isObject).map((change) => {
    const [base, revision] = [sideOf(change.base), sideOf(change.revision)];
    const verdicts = Array.isArray(change.verdicts) ? change.verdicts.filter(isObject) : [];
    return {
      ...(base.pointer !== undefined && { before: base.pointer }),
      ...(revision.pointer !== undefined && { after: revision.pointer }),
      ...(base.value !== undefined && { was: base.value }),
      ...(revision.value !== undefined && { is: revision.value }),
      verdicts: verdicts.map(({ ruleId, impact, message }) => {
        return { ruleId: String(ruleId), impact: String(impact), message: String(message) };
      }),
    };
  });
}

/** Pointers are URI fragments there: with `#` in front. */
function sideOf(side: unknown): { readonly pointer?: string; readonly value?: Json } {
  if (!isObject(side) || typeof side.pointer !== 'string') return {};
  return { pointer: side.pointer.replace(/^#/, ''), ...(isJson(side.value) && { value: side.value }) };
}
