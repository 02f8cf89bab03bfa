import { isJsonMediaType } from '../../contract/media-type.ts';
import { toPointer } from '../../contract/pointer.ts';
import type { Place } from '../document/document-reader.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Subject } from '../subject.ts';

/** JSON Pointer to a part of a lifecycle. */
export function lifecyclePointer(lifecycle: string, ...tokens: readonly (string | number)[]): string {
  return toPointer(['x-jobs', lifecycle, ...tokens]);
}

/** JSON Pointer to the `x-job` of an operation, or to the operation where it has none. */
export function rolePointer(subject: Subject, operationId: string | undefined): string {
  const operation = placeOf(subject, operationId);
  return toPointer((operation && subject.document.at(operation, 'x-job'))?.tokens ?? operation?.tokens ?? []);
}

/** JSON Pointer to what an operation declares about an answer's body, or as much of it as it does. */
export function schemaPointer(subject: Subject, { operationId, answer }: Exchange): string {
  const operation = placeOf(subject, operationId);
  const found = operation && responseOf(subject, operation, answer?.status);
  const content = found && subject.document.at(found, 'content');
  const mediaType = Object.keys(content?.value ?? {}).find(isJsonMediaType) ?? '';
  const schema = content && subject.document.at(content, mediaType, 'schema');
  return toPointer((schema ?? found ?? operation)?.tokens ?? []);
}

/** JSON Pointer to what an operation declares about a header of an answer. */
export function headerPointer(subject: Subject, { operationId, answer }: Exchange, header: string): string {
  const operation = placeOf(subject, operationId);
  const found = operation && responseOf(subject, operation, answer?.status);
  const headers = found && subject.document.at(found, 'headers');
  const name = Object.keys(headers?.value ?? {}).find((each) => each.toLowerCase() === header) ?? header;
  const place = headers && subject.document.at(headers, name);
  return toPointer((place ?? found ?? operation)?.tokens ?? []);
}

/** JSON Pointer to a link of an answer, or to as much of it as is declared. */
export function linkPointer(subject: Subject, { operationId, answer }: Exchange, name: string): string {
  const operation = placeOf(subject, operationId);
  const found = operation && responseOf(subject, operation, answer?.status);
  const link = found && subject.document.at(found, 'links', name);
  return toPointer((link ?? found ?? operation)?.tokens ?? []);
}

function placeOf({ operations }: Subject, operationId: string | undefined): Place | undefined {
  return operations.find(({ id }) => id === operationId)?.place;
}

function responseOf({ document }: Subject, operation: Place, status: number | undefined): Place | undefined {
  return document.at(operation, 'responses', `${status}`) ?? document.at(operation, 'responses', 'default');
}
