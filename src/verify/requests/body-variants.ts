import { isJsonMediaType } from '../../contract/media-type.ts';
import { parsePointer, valueAt } from '../../contract/pointer.ts';
import { shapeOf } from '../../contract/shape.ts';
import type { Draft } from './draft.ts';
import type { Source } from './prospect.ts';
import { bodySchemaOf } from './request-schemas.ts';
import { uniqueBy } from './unique-by.ts';
import { type Variant, variantsOf } from './variants.ts';

/** A draft whose body is varied in one place. */
export interface BodyVariant {
  readonly draft: Draft;
  readonly variant: Variant;
}

/**
 * Varies the JSON bodies of drafts, each body that comes out once. Forms have none: in them, everything is a text, so that
 * few values are wrong for sure.
 */
export function bodyVariants(source: Source, drafts: readonly Draft[]): readonly BodyVariant[] {
  const found = drafts.flatMap((draft) =>
    variantsOfBody(source, draft).map((variant) => ({ draft: withBody(draft, variant.value), variant })),
  );
  return uniqueBy(found, ({ draft, variant: { pointer, keyword, fits, value } }) =>
    JSON.stringify([draft.body?.mediaType, pointer, keyword, fits, valueAt(value, parsePointer(pointer))]),
  );
}

function variantsOfBody(source: Source, { operation, body }: Draft): readonly Variant[] {
  const place = body && isJsonMediaType(body.mediaType) && bodySchemaOf(source, operation, body.mediaType);
  const schema = operation.body?.content[body?.mediaType ?? '']?.schema;
  if (!place || schema === undefined) return [];
  const { schemas } = source.contract;
  return variantsOf({
    shape: shapeOf(schema, schemas),
    value: body.value,
    schemas,
    findMisfits: (value) => source.document.misfits(place, value),
  });
}

function withBody(draft: Draft, value: unknown): Draft {
  return { ...draft, ...(draft.body !== undefined && { body: { ...draft.body, value } }) };
}
