import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { loadContract } from '../contract/compile-contract.ts';
import type { Contract } from '../contract/contract.ts';
import { sourceHash } from '../contract/source-hash.ts';
import { toClientContract } from './to-client-contract.ts';

/** A generated file: its path below the folder of generated files, and what stands in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Stands on top of every generated file. */
export const banner =
  'Generated from the OpenAPI document by "npm run generate". Do not edit: change the document instead.';

/**
 * Generates what is derived from one document: `types.ts` (by openapi-typescript), `client.ts` (what a client knows of
 * the jobs) and `contract.json` (all that the twin needs).
 *
 * @param file - path of the OpenAPI document
 * @throws {DocumentError} with every fault that was found in the document
 */
export async function generateFiles(file: string): Promise<GeneratedFile[]> {
  const contract = await loadContract(file);
  const source = await readFile(file, 'utf8');
  return [
    { path: `${contract.name}/types.ts`, text: await generateTypes(file) },
    { path: `${contract.name}/client.ts`, text: generateClient(contract) },
    { path: `${contract.name}/contract.json`, text: generateContract(contract, sourceHash(source)) },
  ];
}

async function generateTypes(file: string): Promise<string> {
  // A member with a default may be left out: by clients, who rely on it, and by servers, whose silence means it.
  const options = { alphabetize: false, defaultNonNullable: false, silent: true };
  const nodes = await openapiTS(pathToFileURL(file), options);
  return `// ${banner}\n\n${astToString(nodes)}`;
}

function generateClient(contract: Contract): string {
  const name = toIdentifier(contract.name);
  const data = JSON.stringify(toClientContract(contract), null, 2);
  return `// ${banner}

import type { operations, paths } from './types.ts';

const contract = ${data} as const;

/** What a client knows of the jobs of ${toComment(contract.title)}; give it to \`createClient\`. */
export const ${name}: typeof contract & { readonly types?: { readonly paths: paths; readonly operations: operations } } =
  contract;
`;
}

function generateContract(contract: Contract, source: string | undefined): string {
  return `${JSON.stringify({ $comment: banner, source, ...contract }, null, 1)}\n`;
}

/** Names that the generated file or the language has taken. */
const taken = new Set(
  (
    'contract operations paths arguments await break case catch class const continue debugger default delete do else ' +
    'enum eval export extends false finally for function if implements import in instanceof interface let new null ' +
    'package private protected public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** `my-api` is called `myApi` in code. */
function toIdentifier(name: string): string {
  const camel = name.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '');
  if (taken.has(camel)) return `${camel}Api`;
  return /^[A-Za-z]/.test(camel) ? camel : `api${camel}`;
}

/** A text within a comment: on one line, and without what ends the comment. */
function toComment(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '');
}
