import type { Arazzo } from '../../src/arazzo/arazzo.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { pathOf } from '../engine/create-twin.ts';
import { toWord } from './to-word.ts';

/** Where `jobtwin mock` listens by default. */
const origin = 'http://127.0.0.1:4010';

/**
 * The command line that runs a description against the twin. Credentials are invented; for each other input, the reader puts a
 * value in place of its name.
 *
 * @param file - of the description
 */
export function respectCommand(arazzo: Arazzo, contract: Contract, file: string): string {
  const base = `${origin}${pathOf(contract)}`.replace(/\/+$/, '');
  const inputs = new Map(arazzo.workflows.flatMap((each) => Object.entries(each.inputs?.properties ?? {})));
  return [
    `npx @redocly/cli respect ${toWord(file)}`,
    ...arazzo.sourceDescriptions.map(({ name }) => `--server ${toWord(`${name}=${base}`)}`),
    ...[...inputs].map(([name, { format }]) => {
      // Respect blots out a credential wherever it stands: a short word would make its output hard to read.
      const value = format === 'password' ? 'an-invented-token' : `<${name}>`;
      return `--input ${toWord(`${name}=${value}`)}`;
    }),
  ].join(' ');
}
