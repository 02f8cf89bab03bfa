import type { Change } from '../change.ts';
import { addressOf, type OperationPair, pairOperations } from '../pair-operations.ts';
import type { Side, SideOperation } from '../side.ts';

/** By which parameter a request names the job that it is about. */
export function requests(before: Side, after: Side): Change[] {
  return pairOperations(before, after)
    .both.filter(isChanged)
    .map((pair) => ({
      id: 'request-changed',
      level: 'breaking',
      operationIds: [pair.after.declared.id],
      before: parameterOf(pair.before),
      after: parameterOf(pair.after),
      message: `A request of ${pair.after.declared.id} names its job by ${told(pair.after)} now, no longer by ${told(pair.before)}.`,
      reason: 'A client that waits asks for its job in the old way: it is refused, or shown another job.',
    }));
}

function isChanged({ before, after }: OperationPair): boolean {
  if (before.asks === undefined || before.declared.role?.kind !== after.declared.role?.kind) return false;
  // Of a path that has changed as a whole, that has been reported.
  const isSamePath = addressOf(before) === addressOf(after);
  return placeOf(before, isSamePath) !== placeOf(after, isSamePath);
}

/** What of a request tells the job. In a path, the position counts: its names are not sent. */
function placeOf({ asks, declared }: SideOperation, isSamePath: boolean): string {
  const [place, name, field] = asks ?? [];
  if (place !== 'path') return JSON.stringify(asks ?? null);
  const position = isSamePath ? declared.path.split(/(\{[^}]*\})/).indexOf(`{${name}}`) : 'somewhere';
  return JSON.stringify([place, position, field]);
}

/** Where the parameter stands, else the role that names it. */
function parameterOf({ asks, place }: SideOperation): string {
  const found = place.parameters.find((parameter) => parameter.in === asks?.[0] && parameter.name === asks[1]);
  return found?.place.pointer ?? `${place.place.pointer}/x-job`;
}

function told({ asks }: SideOperation): string {
  if (asks === undefined) return 'no single parameter';
  const [place, name, field] = asks;
  return `its ${field} in the ${place} parameter "${name}"`;
}
