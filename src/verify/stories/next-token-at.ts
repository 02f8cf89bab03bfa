import type { Contract } from '../../contract/contract.ts';
import { isJsonMediaType } from '../../contract/media-type.ts';
import { shapeOf } from '../../contract/shape.ts';
import { composeAll } from '../../generate/compose-view.ts';
import { placesOf } from '../../generate/template-places.ts';

/** JSON Pointer into the body of a list: where it tells the token of the next page; `undefined` where it does not. */
export function nextTokenAt({ operations, schemas }: Contract, operationId: string): string | undefined {
  const answers = operations.find(({ id }) => id === operationId)?.answers ?? {};
  const success = Object.entries(answers).find(([status]) => status.startsWith('2'))?.[1];
  const json = Object.entries(success?.content ?? {}).find(([mediaType]) => isJsonMediaType(mediaType))?.[1];
  const template = json && composeAll(shapeOf(json.schema, schemas));
  return placesOf(template, undefined).find(({ value }) => value === '$page.next')?.pointer;
}
