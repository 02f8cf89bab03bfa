import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { type Finding, faultsOf, findingsOf } from './compare.ts';
import { differences } from './differences.ts';
import type { Facts } from './facts.ts';
import { type Documented, readDocument } from './read-document.ts';
import { readSeed } from './read-seed.ts';

const seeds = [
  { seed: 'asana-job-compact.md', file: 'openapi/asana.yaml' },
  { seed: 'asana-job-response.md', file: 'openapi/asana.yaml' },
  { seed: 'mammoth-job-schema.md', file: 'openapi/mammoth.yaml' },
  { seed: 'matatika-jobs.md', file: 'openapi/matatika.yaml' },
  { seed: 'wix-media-job.md', file: 'openapi/wix-media.yaml' },
];

for (const { seed, file } of seeds) {
  describe(`${seed} in ${file}`, () => describeSeed(seed, file));
}

function describeSeed(seed: string, file: string): void {
  const claims = readSeed(readFileSync(new URL(`../fixtures/seeds/${seed}`, import.meta.url), 'utf8'));
  const objects = [...new Set(claims.map(({ object }) => object))];
  let documented: Documented;

  beforeAll(async () => {
    documented = await readDocument(file);
  });

  it.each(objects)('%s: every field is in the document', (object) => {
    const facts = documented.factsOf(object);
    const faults = claims
      .filter((claim) => claim.object === object)
      .flatMap((claim) => faultsOf(claim, facts.get(claim.field)).map((fault) => `${claim.field}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it.each(objects)('%s: every field is in the contract as it is in the document', (object) => {
    expect(forPrograms(documented.compiledFactsOf(object))).toEqual(forPrograms(documented.factsOf(object)));
  });

  it('differs in what is listed, and in nothing else', () => {
    const listed = differences
      .filter((difference) => difference.seed === seed)
      .flatMap(({ object, fields, ...finding }) => fields.map((field) => toLine(object, field, finding)));
    const found = [
      ...claims.flatMap((claim) => linesOf(claim, documented)),
      ...objects.flatMap((object) => addedTo(object, claims, documented)),
    ];
    expect([...new Set(found)].sort()).toEqual(listed.sort());
  });
}

/** What programs need of the facts; the rest is for people. */
function forPrograms(facts: ReadonlyMap<string, Facts>): unknown {
  return [...facts].map(([field, { types, isRequired, format, values }]) => ({
    ...{ field, types, isRequired, format, values },
  }));
}

function toLine(object: string, field: string, { aspect, seedSays, documentSays }: Finding): string {
  return `${object}.${field}: ${aspect}: ${seedSays} in the seed, ${documentSays} in the document`;
}

function linesOf(claim: Claim, documented: Documented): string[] {
  const { object, field } = claim;
  const facts = documented.factsOf(object).get(field);
  if (facts === undefined) return [];
  const findings = findingsOf(claim, facts, (value) => documented.fits(object, field, value));
  return findings.map((finding) => toLine(object, field, finding));
}

/** The fields that the document has and the seed has not. */
function addedTo(object: string, claims: readonly Claim[], documented: Documented): string[] {
  const known = claims.filter((claim) => claim.object === object).map(({ field }) => field);
  const added = [...documented.factsOf(object).keys()].filter((field) => !known.includes(field));
  return added.map((field) => toLine(object, field, { aspect: 'field', seedSays: 'absent', documentSays: 'there' }));
}
