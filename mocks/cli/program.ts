import { Command, InvalidArgumentError } from 'commander';
import { DocumentError } from '../../src/contract/document-error.ts';
import type { GenerateOptions } from './generate-command.ts';
import type { MockOptions } from './mock-command.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command line; errors that the user can mend are one message and exit code 1. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('jobtwin')
    .description('The life of a job, declared once in its OpenAPI document.')
    .showSuggestionAfterError();
  program
    .command('mock')
    .description('serve documents as mocks whose jobs live')
    .argument('[documents...]', 'OpenAPI 3.1 documents (YAML or JSON); default: all in openapi/')
    .option('-p, --port <number>', 'port to listen on; 0 picks a free one (default: $PORT, else 4010)', parsePort)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--allow-callbacks', 'send callbacks to any address, not only to this machine and private networks', false)
    .option('--seed <number>', 'the same seed and the same requests give the same answers', parseSeed, 1)
    .action(async (documents: string[], options: Omit<MockOptions, 'port'> & { port?: number }) => {
      const { mock } = await import('./mock-command.ts');
      await mock(documents, { ...options, port: options.port ?? parsePort(process.env.PORT || '4010') });
    });
  program
    .command('generate')
    .description('write what a client and a twin know of documents, and their types')
    .argument('[documents...]', 'OpenAPI 3.1 documents (YAML or JSON); default: all in openapi/')
    .option('-o, --out <folder>', 'folder to write to: three files in a folder for each document')
    .option('--check', 'write nothing; fail when a file is missing or stale', false)
    .action(async (documents: string[], options: GenerateOptions) => {
      const { generate } = await import('./generate-command.ts');
      await generate(documents, options);
    });
  try {
    await program.parseAsync(argv);
  } catch (error) {
    const isUsers =
      error instanceof UsageError || error instanceof DocumentError || error instanceof InvalidArgumentError;
    if (!isUsers) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
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
