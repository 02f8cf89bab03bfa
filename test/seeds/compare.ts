import type { Claim } from './claim.ts';
import type { Facts } from './facts.ts';

/** In what a seed and a document differ, although what the seed says is served. */
export interface Finding {
  readonly aspect: 'field' | 'type' | 'presence' | 'format' | 'values' | 'example';
  readonly seedSays: string;
  readonly documentSays: string;
}

/** What is missing of what a seed says of a field: no reason excuses that. */
export function faultsOf(claim: Claim, facts: Facts | undefined): string[] {
  if (facts === undefined) return ['there is no such field'];
  const types = claim.types.filter((type) => type !== 'null' && !facts.types.includes(type));
  const values = claim.values.filter((value) => facts.values.length > 0 && !facts.values.includes(value));
  return [
    ...types.map((type) => `it cannot be a JSON ${type}, but only ${facts.types.join(' or ')}`),
    ...values.map((value) => `it cannot be "${value}", but only ${facts.values.join(', ')}`),
    ...claim.explained
      .filter((value) => !facts.description.includes(value))
      .map((value) => `"${value}" is not explained`),
    ...(facts.description.trim() === '' ? ['it has no description'] : []),
  ];
}

/** In what a document says more of a field than a seed, or something else. */
export function findingsOf(claim: Claim, facts: Facts, fits: (value: unknown) => boolean): Finding[] {
  const found: Finding[] = [];
  const differ = (aspect: Finding['aspect'], seedSays: string, documentSays: string): void => {
    found.push({ aspect, seedSays, documentSays });
  };
  if (facts.types.some((type) => !claim.types.includes(type))) {
    differ('type', claim.types.join(' or '), facts.types.join(' or '));
  }
  if (claim.isRequired !== undefined && claim.isRequired !== facts.isRequired) {
    differ('presence', toWord(claim.isRequired), toWord(facts.isRequired));
  }
  if (claim.format !== undefined && claim.format !== formatOf(facts)) {
    differ('format', claim.format, formatOf(facts) ?? 'none');
  }
  const more = facts.values.filter((value) => !claim.values.includes(value));
  if (claim.values.length > 0 && more.length > 0) differ('values', claim.values.join(', '), `also ${more.join(', ')}`);
  if (claim.values.length > 0 && facts.values.length === 0) differ('values', claim.values.join(', '), 'any');
  for (const example of claim.examples.filter((value) => !fits(value))) {
    differ('example', JSON.stringify(example), facts.values.map((value) => JSON.stringify(value)).join(' or '));
  }
  return found;
}

function toWord(isRequired: boolean): string {
  return isRequired ? 'required' : 'optional';
}

/** An instant need not be a `date-time`, which demands a zone: its examples tell. */
function formatOf({ format, examples }: Facts): string | undefined {
  if (format !== undefined && format !== 'date-time') return format;
  const isInstant = examples.length > 0 && examples.every((example) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(`${example}`));
  return isInstant ? 'instant' : format;
}
