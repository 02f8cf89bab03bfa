import { join, relative, resolve } from 'node:path';
import { toApiName } from '../../src/contract/load-document.ts';
import { parseContract } from '../../src/contract/parse-contract.ts';
import { type GeneratedFile, toIdentifier } from '../../src/generate/generate-files.ts';
import { findStale, generateAll, writeGenerated } from '../../src/generate/generated-folder.ts';
import { findDocuments } from './find-documents.ts';
import { readDocument } from './read-document.ts';
import { toWord } from './to-word.ts';
import { UsageError } from './usage-error.ts';

/** What `jobtwin generate` was told. */
export interface GenerateOptions {
  /** The folder to write to. */
  readonly out?: string;
  /** Whether to compare only. */
  readonly check: boolean;
}

/**
 * Writes `types.ts`, `client.ts` and `contract.json` of each document to a folder of its name, and says how to go on. With
 * `check`, writes nothing, and says what would change.
 *
 * @throws {UsageError} when no folder is given, it cannot be written to, a document is missing, two have the same name, or
 * the check finds something
 * @throws {DocumentError} when a document has faults; then nothing is written
 */
export async function generate(named: readonly string[], { out, check }: GenerateOptions): Promise<void> {
  if (out === undefined || out === '') {
    throw new UsageError('Failed to generate: it is not said where to. Give a folder, for example "--out src/api".');
  }
  const documents = await findDocuments(named, 'generate from');
  checkNames(documents);
  for (const document of documents) await readDocument(document);
  const files = await generateAll(documents);
  if (check) {
    await checkOrExplain(out, files);
    return;
  }
  await writeOrExplain(out, files);
  console.log(describe(out, documents, files));
}

function checkNames(documents: readonly string[]): void {
  const names = documents.map(toApiName);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return;
  throw new UsageError(`Failed to generate: two documents are called "${twice}". Rename the file of one of them.`);
}

async function checkOrExplain(out: string, files: readonly GeneratedFile[]): Promise<void> {
  const stale = await findStale(out, files);
  if (stale.length > 0) {
    throw new UsageError(`Stale in ${out}: ${stale.join(', ')}. Run the same command without --check.`);
  }
  console.log(`All ${files.length} generated files are fresh.`);
}

async function writeOrExplain(out: string, files: readonly GeneratedFile[]): Promise<void> {
  await writeGenerated(out, files).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Failed to write to "${out}": ${reason}. Give a folder that can be written to with --out.`, {
      cause,
    });
  });
}

function describe(out: string, documents: readonly string[], files: readonly GeneratedFile[]): string {
  const names = documents.map(toApiName);
  const withJobs = names.filter((name) => hasJobs(name, files));
  const isAboutJobs = withJobs.length > 0;
  const imports = (isAboutJobs ? withJobs : names).map((name) => {
    return `  import { ${toIdentifier(name)} } from '${toSpecifier(join(out, name, 'client.ts'))}';`;
  });
  return [
    `Generated ${files.length} files in ${out}. ${isAboutJobs ? 'Submit a job and wait for it' : 'Make requests'}:`,
    '',
    `  import { ${isAboutJobs ? 'createClient' : 'createHttp'} } from 'jobtwin/client';`,
    ...imports,
    '',
    `Serve the mock: npx jobtwin mock ${documents.map(toWord).join(' ')}`,
  ].join('\n');
}

function hasJobs(name: string, files: readonly GeneratedFile[]): boolean {
  const contract = files.find(({ path }) => path === `${name}/contract.json`);
  const { operations } = parseContract(JSON.parse(contract?.text ?? ''));
  return operations.some(({ role }) => role?.kind === 'submit');
}

/** A path as a module in the working folder imports it. */
function toSpecifier(path: string): string {
  const below = relative('', resolve(path)).replaceAll('\\', '/');
  return below.startsWith('../') ? below : `./${below}`;
}
