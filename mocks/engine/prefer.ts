import type { Outcome } from '../../src/contract/contract.ts';
import { parseDurationMs } from '../../src/contract/duration.ts';
import type { Scenario } from './plan.ts';
import { Refusal } from './refusal.ts';

/** What a request prefers (RFC 7240), in the words that Prism taught people and those for jobs. */
export interface Preferences {
  /** The status to answer with. */
  readonly code?: number;
  /** The named example to answer with. */
  readonly example?: string;
  /** Whether the answer is generated from the schema instead of taken from the example. */
  readonly dynamic: boolean;
  /** How long the client would wait for the job, in milliseconds; infinite where it does not say how long. */
  readonly waitMs: number;
  readonly scenario: Scenario;
}

const none: Preferences = { dynamic: false, waitMs: 0, scenario: {} };
/** What stands between commas and semicolons, unless these are quoted. */
const part = /(?:"(?:\\.|[^"\\])*"|[^,;])+/g;
const outcomes: readonly Outcome[] = ['success', 'failure', 'canceled'];

/**
 * Reads a `Prefer` header: `code=404`, `example=failed`, `dynamic=true`, `wait=10`, and for submissions
 * `outcome=failure`, `duration=2s`, `hold` or `hold=<state>`. Other preferences are ignored, as RFC 7240 asks.
 *
 * @throws {Refusal} when one of these has a value that it cannot have
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 */
export function parsePrefer(header: string | null): Preferences {
  if (header === null || header === '') return none;
  // RFC 7240: of a preference that stands twice, the first counts; in a map, the last would.
  const words = new Map((header.match(part) ?? []).map(splitWord).reverse());
  const code = words.get('code');
  const example = words.get('example');
  return {
    ...(code !== undefined && { code: parseCode(code) }),
    ...(example !== undefined && { example }),
    dynamic: parseFlag(words.get('dynamic')),
    waitMs: parseWaitMs(words.get('wait')),
    scenario: parseScenario(words),
  };
}

function parseScenario(words: ReadonlyMap<string, string>): Scenario {
  const outcome = words.get('outcome');
  const duration = words.get('duration');
  const hold = words.get('hold');
  return {
    ...(outcome !== undefined && { outcome: parseOutcome(outcome) }),
    ...(duration !== undefined && { durationMs: parseLengthMs(duration) }),
    ...(hold !== undefined && { hold: hold === '' ? true : hold }),
  };
}

function splitWord(word: string): [string, string] {
  const [name = '', ...value] = word.split('=');
  return [name.trim().toLowerCase(), unquote(value.join('=').trim())];
}

function unquote(value: string): string {
  return /^".*"$/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
}

function parseCode(value: string): number {
  if (!/^[2-5]\d\d$/.test(value)) throw wrong('code', value, 'a status code such as 404');
  return Number(value);
}

function parseFlag(value: string | undefined): boolean {
  if (value === undefined || value === 'false') return false;
  if (value !== 'true' && value !== '') throw wrong('dynamic', value, 'true or false');
  return true;
}

function parseOutcome(value: string): Outcome {
  const outcome = outcomes.find((each) => each === value);
  if (outcome === undefined) throw wrong('outcome', value, outcomes.join(', '));
  return outcome;
}

/** RFC 7240 counts `wait` in seconds; a wait that cannot be read is a wait that is not honored. */
function parseWaitMs(value: string | undefined): number {
  if (value === '') return Number.POSITIVE_INFINITY;
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) * 1000 : 0;
}

/** A century: beyond it, calendars and clocks have ends of their own. */
const longestMs = 100 * 365 * 86_400_000;

function parseLengthMs(value: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(value);
  const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[match?.[2] ?? 's'] ?? 1000;
  const lengthMs = match === null ? parseIsoMs(value) : Math.round(Number(match[1]) * unitMs);
  if (lengthMs === undefined || lengthMs > longestMs) {
    throw wrong('duration', value, 'a time such as 2s, 500ms or PT1M');
  }
  return lengthMs;
}

function parseIsoMs(value: string): number | undefined {
  try {
    return parseDurationMs(value);
  } catch {
    return undefined;
  }
}

function wrong(name: string, value: string, allowed: string): Refusal {
  return new Refusal([400, 422], `Prefer: ${name}=${value} is not understood; ${name} takes ${allowed}.`);
}
