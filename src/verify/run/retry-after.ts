import { parseRetryAfterMs } from '../../polling/parse-retry-after.ts';
import type { Exchange } from '../evidence/exchange.ts';

/** How long an answer asks to wait, in milliseconds; `undefined` where it does not, or cannot be understood. */
export function retryAfterMsOf({ answer }: Exchange, nowMs: number): number | undefined {
  return parseRetryAfterMs(answer?.headers['retry-after'] ?? null, nowMs);
}
