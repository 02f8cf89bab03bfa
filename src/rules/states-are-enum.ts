import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { partsIn } from './reading/answers.ts';
import { brief, listed } from './reading/brief.ts';
import { operationsOf } from './reading/operations.ts';
import type { Place } from './reading/resolve.ts';
import { keywordIn, schemasAt } from './reading/schemas.ts';
import { shownIn } from './reading/shown.ts';

/** A place that shows `$job.state`, with every state that can stand there. */
interface StatePlaces {
  readonly schemas: readonly Place[];
  readonly states: Set<string>;
}

/** Where a view shows `$job.state`, the schema has an `enum`, and it lists the lifecycle's states: no more, no fewer. */
export function statesAreEnum(document: OpenApiDocument): Fault[] {
  const found = new Map<string, StatePlaces>();
  for (const operation of operationsOf(document)) {
    for (const state of operation.role?.lifecycle?.states.keys() ?? []) {
      for (const { schema } of partsIn(operation, state)) collect(schema, state, found);
    }
  }
  return [...found.values()].flatMap(toFaults);
}

function collect(schema: Place, state: string, found: Map<string, StatePlaces>): void {
  for (const { tokens, template } of shownIn(schema, state).values()) {
    if (template?.kind !== 'expression' || template.expression.text !== '$job.state') continue;
    const schemas = schemasAt(schema, tokens);
    const pointer = (keywordIn(schemas, 'enum') ?? schemas[0] ?? schema).pointer;
    const known = found.get(pointer) ?? { schemas, states: new Set() };
    known.states.add(state);
    found.set(pointer, known);
  }
}

function toFaults({ schemas, states }: StatePlaces): Fault[] {
  const enumeration = keywordIn(schemas, 'enum');
  if (enumeration === undefined || !Array.isArray(enumeration.value)) {
    const pointer = schemas[0]?.pointer;
    const message = `$job.state is shown here, but the schema has no enum. Add enum: [${[...states].join(', ')}].`;
    return pointer === undefined ? [] : [{ pointer, message }];
  }
  const values: readonly unknown[] = enumeration.value.filter((value) => value !== null);
  const missing = [...states].filter((state) => !values.includes(state));
  const surplus = values.filter((value) => typeof value !== 'string' || !states.has(value));
  const messages = [
    ...(missing.length > 0
      ? [`the enum lacks ${listed(missing)}, which the lifecycle has. Add it, or remove the state.`]
      : []),
    ...surplus.map(
      (value) => `${brief(value)} is not a state of the lifecycle. Remove it from the enum, or add the state.`,
    ),
  ];
  return messages.map((message) => ({ pointer: enumeration.pointer, message }));
}
