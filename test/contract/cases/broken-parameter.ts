import { expect } from 'vitest';
import type { Contract, Parameter } from '../../../src/contract/contract.ts';
import { shapeOf } from '../../../src/contract/shape.ts';
import { type Draft, draftsOf, withParameter } from '../draft.ts';
import { expectRefusal } from '../refusal.ts';
import type { EncodedSegment } from '../to-request.ts';
import type { Case, Trial } from './case.ts';

export const wrongParameters: Case = {
  name: 'a wrong parameter is named',
  trials: ({ contract }) =>
    contract.operations.flatMap((operation) => {
      const [draft] = draftsOf(operation, contract);
      return operation.parameters.flatMap((parameter): Trial[] => {
        const broken = breakParameter(draft, parameter, contract);
        if (broken === undefined) return [];
        return [
          {
            on: `${operation.id} ${parameter.name}`,
            run: (session) => expectRefusal(session, broken, parameter.name, { isBroken: true }),
          },
        ];
      });
    }),
};

/** The draft with a parameter that cannot be read as what it should be, or without it; `undefined` where all is allowed. */
function breakParameter(
  draft: Draft,
  { name, in: place, required, schema }: Parameter,
  contract: Contract,
): Draft | undefined {
  const { words } = shapeOf(schema, contract.schemas);
  const types = [words.type ?? 'string'].flat();
  const isNarrow = types.every((type) => ['integer', 'number', 'boolean', 'null'].includes(type));
  const isFormatted = ['uuid', 'date', 'date-time'].includes(words.format ?? '');
  if (isNarrow || isFormatted || words.enum !== undefined) return withParameter(draft, place, name, 'perhaps');
  if (!required || place === 'path') return undefined;
  const { [name]: _, ...others } = draft[place];
  return { ...draft, [place]: others };
}

const oddSegments = [
  'a b',
  'ü☃💡',
  'a%b',
  '"quoted"',
  "it's",
  '<b>',
  '\u0000',
  '1/2',
  '../..',
  '{id}',
  '1;a=b',
  '*',
  '~',
  'a'.repeat(2000),
];

export const oddCharacters: Case = {
  name: 'odd characters in a path do no harm',
  trials: ({ contract }) =>
    contract.operations
      .filter(({ path }) => path.includes('{'))
      .map((operation) => ({
        on: operation.id,
        async run(session) {
          for (const segment of oddSegments) {
            // What is submitted with one shall not count against the limits with the next.
            await session.reset();
            const [draft] = draftsOf(operation, contract);
            const names = Object.keys(draft.path);
            const odd = names.reduce((here, name) => withParameter(here, 'path', name, segment), draft);
            expect((await session.send(odd, { isBroken: true })).status, segment).toBeLessThan(500);
          }
        },
      })),
};

export const undecodable: Case = {
  name: 'a percent-encoding that does not decode is refused',
  trials: ({ contract }) =>
    contract.operations
      .filter(({ path }) => path.includes('{'))
      .map((operation) => ({
        on: operation.id,
        async run(session) {
          const [draft] = draftsOf(operation, contract);
          for (const name of Object.keys(draft.path)) {
            for (const encoded of ['%zz', '%', '%E0%A4%A', '%C3%28']) {
              const segment: EncodedSegment = { encoded };
              await expectRefusal(session, withParameter(draft, 'path', name, segment), name, { isBroken: true });
            }
          }
        },
      })),
};
