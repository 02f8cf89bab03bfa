import type { Operation, Parameter } from '../../contract/contract.ts';
import { isJsonMediaType } from '../../contract/media-type.ts';
import { generate } from '../../contract/sample.ts';
import { bodyVariants } from './body-variants.ts';
import { type Credentials, createCredentials } from './credentials.ts';
import { type Draft, draftsOf, withParameter } from './draft.ts';
import { parameterVariants } from './parameter-variants.ts';
import type { Prospect, Source } from './prospect.ts';
import { bodySchemaOf } from './request-schemas.ts';
import { toExpression } from './to-expression.ts';
import { tryGenerate } from './try-generate.ts';

/**
 * The requests that an operation must accept, by its document: its examples, one with all parameters, a generated body for
 * each JSON media type, and every constraint at its edge. Parameters that mean a job or a thing (those in the path) keep
 * their example, since no other value need exist.
 *
 * @param seed - of the generated bodies; everything else is always the same
 * @param credentials - default: made-up ones
 */
export function validDrafts(
  source: Source,
  operation: Operation,
  seed: number,
  credentials: Credentials = createCredentials(source.contract),
): readonly Prospect[] {
  const { contract } = source;
  const examples = draftsOf(operation, contract, { credentials });
  const [whole] = draftsOf(operation, contract, { parameters: 'all', credentials });
  const hasMore = operation.parameters.some(({ required }) => !required);
  return [
    ...examples.map((draft) => toValid(draft, 'example', draft.body?.example)),
    ...(hasMore ? [toValid(whole, 'example', 'all parameters')] : []),
    ...generatedBodies(source, examples, seed).map((draft) => toValid(draft, 'generated', draft.body?.mediaType)),
    ...boundaryBodies(source, examples),
    ...boundaryParameters(source, examples[0]),
  ];
}

function toValid(draft: Draft, data: 'example' | 'generated' | 'boundary', of: string = ''): Prospect {
  return { draft, intent: { kind: 'valid', data, ...(of !== '' && { of }) } };
}

/** One for each media type. The generator does not know all words of a schema: what does not fit is left out. */
function generatedBodies(source: Source, examples: readonly Draft[], seed: number): readonly Draft[] {
  const { schemas } = source.contract;
  const byType = new Map(examples.map((draft) => [draft.body?.mediaType ?? '', draft]));
  return [...byType].flatMap(([mediaType, draft]): Draft[] => {
    const schema = draft.operation.body?.content[mediaType]?.schema;
    const place = bodySchemaOf(source, draft.operation, mediaType);
    if (schema === undefined || place === undefined || !isJsonMediaType(mediaType)) return [];
    const value = tryGenerate(() => generate(schema, schemas, seed));
    const fits = value !== undefined && source.document.misfits(place, value).length === 0;
    return fits ? [{ ...draft, body: { mediaType, example: '', value } }] : [];
  });
}

function boundaryBodies(source: Source, examples: readonly Draft[]): readonly Prospect[] {
  return bodyVariants(source, examples)
    .filter(({ variant }) => variant.fits)
    .map(({ draft, variant }) =>
      toValid(draft, 'boundary', `${toExpression('body', '', variant.pointer)} ${variant.keyword}`),
    );
}

function boundaryParameters(source: Source, example: Draft): readonly Prospect[] {
  const { operation } = example;
  return operation.parameters
    .filter((parameter) => isFree(operation, parameter))
    .flatMap((parameter) =>
      parameterVariants(source, operation, parameter)
        .filter(({ fits }) => fits)
        .map(({ value, pointer, keyword }) =>
          toValid(
            withParameter(example, parameter.in, parameter.name, value),
            'boundary',
            `${toExpression(parameter.in, parameter.name, pointer)} ${keyword}`,
          ),
        ),
    );
}

/** Whether any value of a parameter will do: none that means a thing, a job, or a page that an earlier answer named. */
function isFree({ role }: Operation, { in: place, name }: Parameter): boolean {
  const where = role !== undefined && 'where' in role ? role.where : {};
  const token = role?.kind === 'read' ? role.page?.token : undefined;
  const bound = [where['$job.id'], where['$job.group'], token];
  return place !== 'path' && !bound.includes(`$request.${place}.${name}`);
}
