import { Command, InvalidArgumentError, Option } from 'commander';
import { DocumentError } from '../../src/contract/document-error.ts';
import { version } from '../../src/version.ts';
import type { ArazzoOptions } from './arazzo-command.ts';
import type { DiffCommandOptions } from './diff-command.ts';
import type { GenerateOptions } from './generate-command.ts';
import type { MockOptions } from './mock-command.ts';
import { UsageError } from './usage-error.ts';
import type { VerifyCommandOptions } from './verify-command.ts';

/** As a default of commander's own, an empty list or a "false" would stand in the help. */
const verifyDefaults = { header: [], operation: [], job: [], report: ['terminal'], readOnly: false, dryRun: false };

/** What `jobtwin verify` has to be given, or has a default that is worth telling. */
type AlwaysGiven = 'url' | 'seed' | 'callbackPort';

const exitCodesOfDiff = `
Exit codes:
  0  no change is at that level, or worse
  1  a change is
  2  the documents could not be compared`;

const exitCodesOfVerify = `
Exit codes:
  0  nothing was found
  1  something was found
  2  it could not begin: an option, the document, a file
  3  nothing was found, but not everything was done`;

/** Runs the command line; errors that the user can mend are one message and an exit code, 1 unless a command says otherwise. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('jobtwin')
    .description('The life of a job, declared once in its OpenAPI document.')
    .version(version)
    .showSuggestionAfterError();
  program
    .command('mock')
    .description('serve documents as mocks whose jobs live')
    .argument('[documents...]', 'OpenAPI 3.1 documents (YAML or JSON); default: all in openapi/')
    .option('-p, --port <number>', 'port to listen on; 0 picks a free one (default: $PORT, else 4010)', parsePort)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--allow-callbacks', 'send callbacks to any address, not only to this machine and private networks')
    .option('--seed <number>', 'the same seed and the same requests give the same answers', parseSeed, 1)
    .action(
      async (documents: string[], options: Omit<MockOptions, 'port' | 'allowCallbacks'> & Partial<MockOptions>) => {
        const { mock } = await import('./mock-command.ts');
        const port = options.port ?? parsePort(process.env.PORT || '4010');
        await mock(documents, { allowCallbacks: false, ...options, port });
      },
    );
  program
    .command('generate')
    .description('write what a client and a twin know of documents, and their types')
    .argument('[documents...]', 'OpenAPI 3.1 documents (YAML or JSON); default: all in openapi/')
    .option('-o, --out <folder>', 'folder to write to: three files in a folder for each document')
    .option('--check', 'write nothing; fail when a file is missing or stale')
    .action(async (documents: string[], options: Partial<GenerateOptions>) => {
      const { generate } = await import('./generate-command.ts');
      await generate(documents, { check: false, ...options });
    });
  program
    .command('arazzo')
    .description('describe in Arazzo how jobs are submitted, waited for and read')
    .argument('<document>', 'OpenAPI 3.1 document (YAML or JSON)')
    .option('-o, --out <file>', 'file to write to, .yaml or .yml (default: standard output)')
    .action(async (document: string, options: ArazzoOptions) => {
      const { arazzo } = await import('./arazzo-command.ts');
      await arazzo(document, options);
    });
  program
    .command('diff')
    .description('tell what a change of a document means for a client that waits')
    .argument('<old>', 'OpenAPI 3.1 document (YAML or JSON) as it was')
    .argument('<new>', 'the document as it is now')
    .addOption(
      new Option('--format <format>', 'how to write the report')
        .choices(['terminal', 'json', 'markdown', 'github'])
        .default('terminal'),
    )
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 when a change is at this level, or worse')
        .choices(['breaking', 'risky', 'never'])
        .default('breaking'),
    )
    .addHelpText('after', exitCodesOfDiff)
    // 1 says that there are changes.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (before: string, after: string, options: DiffCommandOptions) => {
      const { diff } = await import('./diff-command.ts');
      await diff(before, after, options);
    });
  program
    .command('verify')
    .description('hold a server against its document: the shape of its answers and the life of its jobs')
    .argument('<document>', 'OpenAPI 3.1 document (YAML or JSON)')
    .requiredOption('--url <base>', "what stands in place of the document's first server")
    .option('--header <line>', 'header of every request, as "Name: value"; repeatable', collect)
    .option('--read-only', 'submit, stop and delete nothing')
    .option('--operation <id>', 'keep to this operation; repeatable', collect)
    .option('--job <id>', 'look at this job of somebody else; repeatable', collect)
    .option('--max-jobs <number>', 'most submissions that are sent (default: 1000)', parseWhole)
    .option('--rate <number>', 'most requests a second (default: one after the other)', parseCount)
    .option('--deadline <seconds>', 'time for the whole run (default: 600)', parseCount)
    .option('--timeout <seconds>', 'time for one request (default: 10)', parseCount)
    .option('--seed <number>', 'the same seed sends the same requests', parseSeed, 1)
    .option(
      '--report <format[=file]>',
      'terminal, json, junit, sarif, github, markdown, html or har; repeatable (default: terminal)',
      collect,
    )
    .option('--callback-url <url>', 'where the server reaches this machine with callbacks')
    .option('--callback-port <number>', 'port to hear callbacks on; 0 picks a free one', parsePort, 0)
    .option('--dry-run', 'tell what would be sent, and send nothing')
    .addHelpText('after', exitCodesOfVerify)
    // 1 says that something was found.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(
      async (document: string, options: Partial<VerifyCommandOptions> & Pick<VerifyCommandOptions, AlwaysGiven>) => {
        const { verify } = await import('./verify-command.ts');
        await verify(document, { ...verifyDefaults, ...options });
      },
    );
  try {
    await program.parseAsync(argv);
  } catch (error) {
    const isUsers =
      error instanceof UsageError || error instanceof DocumentError || error instanceof InvalidArgumentError;
    if (!isUsers) throw error;
    console.error(error.message);
    // A command may have set another one for its inability.
    process.exitCode ??= 1;
  }
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

function parseCount(text: string): number {
  if (/^\d{1,9}(\.\d{1,3})?$/.test(text) && Number(text) > 0) return Number(text);
  throw new InvalidArgumentError(`"${text}" is no number above 0.`);
}

function parseWhole(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`"${text}" is no whole number from 0 on.`);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError(`"${text}" is not a port: it takes a number from 0 to 65535.`);
}

function parseSeed(text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`"${text}" is not a seed: it takes a whole number of at most ten digits.`);
}
