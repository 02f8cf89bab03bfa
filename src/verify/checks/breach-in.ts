import { toPointer } from '../../contract/pointer.ts';
import type { Place } from '../document/document-reader.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Breach } from './check.ts';

/**
 * The breach that one exchange shows.
 *
 * @param says - what in the document says so: its place, or a JSON Pointer to it
 */
export function breachIn(
  exchange: Exchange,
  says: Place | string,
  { message, expected }: Pick<Breach, 'message' | 'expected'>,
): Breach {
  const { operationId, about } = exchange;
  return {
    exchange,
    ...(operationId !== undefined && { operationId }),
    ...(about !== undefined && { jobId: about.jobId }),
    message,
    expected,
    pointer: typeof says === 'string' ? says : toPointer(says.tokens),
  };
}
