import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { loadContract } from '../contract/compile-contract.ts';
import type { Contract } from '../contract/contract.ts';
import { DocumentError } from '../contract/document-error.ts';
import { toPointer } from '../contract/pointer.ts';
import { sourceHash } from '../contract/source-hash.ts';
import { resultsOf } from './results-of.ts';
import { toClientContract } from './to-client-contract.ts';

/** A generated file: its path below the folder of generated files, and what stands in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Stands on top of every generated file. */
export const banner =
  'Generated from the OpenAPI document by "jobtwin generate". Do not edit: change the document instead.';

/**
 * Generates what is derived from one document: `types.ts` (by openapi-typescript), `client.ts` (what a client knows of
 * the jobs) and `contract.json` (all that the twin needs).
 *
 * @param file - path of the OpenAPI document
 * @throws {DocumentError} with every fault that was found in the document, or when no types can be made of it
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
  const nodes = await openapiTS(pathToFileURL(file), options).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `openapi-typescript makes no types of it (${reason}). "npx @redocly/cli lint" may tell where.`;
    throw new DocumentError(file, [{ pointer: '', message }], { cause });
  });
  return `// ${banner}\n\n${astToString(nodes)}`;
}

function generateClient(contract: Contract): string {
  const name = toIdentifier(contract.name);
  const type = `${name.replace(/^./u, (first) => first.toUpperCase())}Contract`;
  const client = toClientContract(contract);
  const { parts, alternatives } = resultsOf(contract, client);
  const partTypes = [...parts]
    .filter(([, names]) => names.length > 0)
    .map(([id, names]) => `${quote(id)}: ${names.map(quote).join(' | ')}`);
  const schemaTypes = [...alternatives].map(
    ([id, { schema, tokens }]) =>
      `${quote(id)}: [components['schemas'][${quote(schema)}], ${quote(toPointer(tokens))}]`,
  );
  return `// ${banner}

import type { ${alternatives.size > 0 ? 'components, ' : ''}operations, paths } from './types.ts';

const contract = ${JSON.stringify(client, null, 2)} as const;

interface Types {
  readonly paths: paths;
  readonly operations: operations;
  /** The parts that a finished job's result is sure to have, by operation. */
  readonly parts: ${toTypeLiteral(partTypes)};
  /** The schema that has a finished job's result, by operation, and where in it. */
  readonly results: ${toTypeLiteral(schemaTypes)};
}

type Known = typeof contract;

/** The type of {@link ${name}}: by this name, the compiler speaks of it. */
export interface ${type} extends Known {
  readonly types?: Types;
}

/** What a client knows of the jobs of ${toComment(contract.title)}; give it to \`createClient\`. */
export const ${name}: ${type} = contract;
`;
}

function toTypeLiteral(members: readonly string[]): string {
  return members.length === 0
    ? 'Record<never, never>'
    : `{\n${members.map((member) => `    readonly ${member};\n`).join('')}  }`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
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

/** `my-api` is called `myApi` in code. Letters of all scripts stay, in one form: a file system may take `ü` apart. */
export function toIdentifier(name: string): string {
  const camel = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{Nd}]+(.)?/gu, (_, next: string | undefined) => next?.toUpperCase() ?? '');
  if (taken.has(camel)) return `${camel}Api`;
  return /^\p{L}/u.test(camel) ? camel : `api${camel}`;
}

/** A text within a comment: on one line, and without what ends the comment. */
function toComment(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '');
}
