import type { Outcome, Parameter } from '../../contract/contract.ts';
import { type Draft, evaluateDraft, withHeader } from '../requests/draft.ts';
import { parameterSchemaOf } from '../requests/request-schemas.ts';
import type { Run } from './run.ts';

/** The course that a job shall take, where the server can be asked for one. */
export interface Scenario {
  readonly outcome?: Outcome;
  readonly durationMs?: number;
  readonly hold?: string;
}

/**
 * The draft that asks for a course by `Prefer`, beside what its operation itself has there.
 *
 * @returns `undefined` where it cannot be asked for: the user prefers something else, or the document does not let us
 */
export function asking({ subject, credentials }: Run, draft: Draft, scenario: Scenario): Draft | undefined {
  if (credentials.headers.prefer !== undefined) return undefined;
  const { operation } = draft;
  const own = evaluateDraft('$request.header.Prefer', draft);
  // RFC 7240, section 2: preferences are a list.
  const value = own === undefined ? toPrefer(scenario) : `${own}, ${toPrefer(scenario)}`;
  const declared = operation.parameters.find(isPrefer);
  const schema = declared && parameterSchemaOf(subject, operation, declared);
  if (schema !== undefined && subject.document.misfits(schema, value).length > 0) return undefined;
  return withHeader(draft, 'prefer', value);
}

function isPrefer({ in: place, name }: Parameter): boolean {
  return place === 'header' && name.toLowerCase() === 'prefer';
}

/** The preferences by which a server that understands them is asked for a course. */
function toPrefer({ outcome, durationMs, hold }: Scenario): string {
  const words = [
    outcome !== undefined && `outcome=${outcome}`,
    durationMs !== undefined && `duration=${durationMs}ms`,
    hold !== undefined && `hold="${hold}"`,
  ];
  return words.filter((word) => word !== false).join(', ');
}
