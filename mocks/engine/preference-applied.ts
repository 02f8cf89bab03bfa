import type { Operation } from '../../src/contract/contract.ts';
import type { Preferences } from './prefer.ts';

/**
 * What the header `Preference-Applied` of a successful answer tells: the preferences that it honors; `undefined` where the
 * request had none.
 *
 * By it a client knows that it talks to a twin and that jobs take the course that it asked for.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-3
 */
export function preferenceApplied(
  { code, example, dynamic, waitMs, scenario }: Preferences,
  { role }: Operation,
): string | undefined {
  const submission = role?.kind === 'submit' ? role : undefined;
  const { outcome, durationMs, hold } = submission === undefined ? {} : scenario;
  const words = [
    code !== undefined && `code=${code}`,
    example !== undefined && `example=${quote(example)}`,
    dynamic && 'dynamic=true',
    waitMs > 0 && (submission?.waitMs ?? 0) > 0 && 'wait',
    outcome !== undefined && `outcome=${outcome}`,
    durationMs !== undefined && `duration=${durationMs}ms`,
    hold !== undefined && (hold === true ? 'hold' : `hold=${quote(hold)}`),
  ].filter((word) => word !== false);
  return words.length === 0 ? undefined : words.join(', ');
}

/** RFC 9110, section 5.6: a token as it stands, all else as a quoted string. */
function quote(value: string): string {
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(value)) return value;
  return `"${value.replace(/[\\"]/g, '\\$&').replace(/[^\t\x20-\x7e]/g, '?')}"`;
}
