import { partsIn } from '../../rules/reading/answers.ts';
import { keywordIn, schemasAt } from '../../rules/reading/schemas.ts';
import { shownIn } from '../../rules/reading/shown.ts';
import type { Side } from '../side.ts';

/** JSON Pointers of the enums that stand where answers show a job's state. */
export function stateEnumsOf({ operations }: Side): Set<string> {
  const found = operations.flatMap(({ place }) =>
    [...(place.role?.lifecycle?.states.keys() ?? [])].flatMap((state) =>
      partsIn(place, state).flatMap(({ schema }) =>
        [...shownIn(schema, state).values()]
          .filter(({ template }) => template?.kind === 'expression' && template.expression.text === '$job.state')
          .flatMap(({ tokens }) => keywordIn(schemasAt(schema, tokens), 'enum')?.pointer ?? []),
      ),
    ),
  );
  return new Set(found);
}
