import { relative, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { findDocument } from './find-document.ts';
import { type PrismOptions, startPrism } from './prism-process.ts';

const folder = relative('', resolve(import.meta.dirname, '../../openapi')) || '.';

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a whole number from 0 (any free port) to 65535.');
}

function parseUrl(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('It must be an absolute URL that begins with http:// or https://.');
}

/** Where `npm start` serves the document. */
async function toTwinUrl(document: string): Promise<string> {
  const { name, server } = await loadContract(document);
  const { pathname } = new URL(server, 'http://127.0.0.1');
  return `http://127.0.0.1:4010/${name}${pathname.replace(/\/$/, '')}`;
}

async function run(options: PrismOptions): Promise<void> {
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  const prism = await startPrism({ ...options, onOutput: (text) => process.stdout.write(text) });
  await Promise.race([prism.exited, interrupted]);
  await prism.stop();
}

const program = new Command('prism').description('Prism, the independent referee, on one of the documents');

program
  .command('mock')
  .description('answer from the examples of the document; Prefer: example=<state> chooses the state')
  .argument('<document>', 'name of a document in openapi/, or a path')
  .option('-p, --port <number>', 'port on 127.0.0.1; 0: any free one', parsePort, 4011)
  .action((name: string, { port }: { port: number }) =>
    run({ mode: 'mock', document: findDocument(name, folder), port }),
  );

program
  .command('proxy')
  .description('hand on to a server and judge what goes to and fro: violations stand in the header sl-violations')
  .argument('<document>', 'name of a document in openapi/, or a path')
  .option('-p, --port <number>', 'port on 127.0.0.1; 0: any free one', parsePort, 4012)
  .option(
    '-u, --upstream <url>',
    'server to judge, with the path before that of the operations (default: the twin of npm start)',
    parseUrl,
  )
  .action(async (name: string, { port, upstream }: { port: number; upstream?: string }) => {
    const document = findDocument(name, folder);
    await run({ mode: 'proxy', document, port, upstream: upstream ?? (await toTwinUrl(document)) });
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
