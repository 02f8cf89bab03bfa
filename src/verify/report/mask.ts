import type { Contract } from '../../contract/contract.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { createHider } from './create-hider.ts';
import { type CredentialNames, credentialNames, replaceCredentials } from './credential-names.ts';
import { placeholderOf } from './placeholder.ts';
import { secretForms } from './secret-forms.ts';
import type { ReportedExchange } from './verdict.ts';

/** Keeps credentials out of reports. */
export interface Mask {
  /**
   * The exchange as reports may show it. A credential is replaced by a variable named for its place; what was sent in its
   * place on purpose is shown, since that is what was tried.
   */
  exchange(exchange: Exchange): ReportedExchange;
  /** The text with `***` in place of every secret. */
  text(text: string): string;
}

/**
 * Creates a mask for everything that requests have carried as a credential, and for further secrets.
 *
 * Secrets of fewer than four characters are hidden where credentials stand, and nowhere else: as a part of other texts they
 * could not be told from chance.
 *
 * @param secrets - values of credentials, with or without the name of their scheme
 */
export function createMask(contract: Contract, exchanges: readonly Exchange[], secrets: readonly string[]): Mask {
  const names = credentialNames(contract);
  const known = new Set([...secrets, ...exchanges.flatMap((exchange) => secretsIn(exchange, names))]);
  const forms = [...new Set([...known].flatMap(secretForms))];
  return { text: createHider(forms), exchange: (exchange) => report(exchange, names, known) };
}

/** What a request has in place of a credential that is wrong on purpose is no secret. */
function secretsIn({ intent, request }: Exchange, names: CredentialNames): string[] {
  const found: string[] = [];
  if (intent.kind !== 'unauthorized') replaceCredentials(request, names, (_, value) => String(found.push(value)));
  return found;
}

function report(
  { draft, answer, ...exchange }: Exchange,
  names: CredentialNames,
  known: ReadonlySet<string>,
): ReportedExchange {
  const isOpen = (value: string): boolean => exchange.intent.kind === 'unauthorized' && !known.has(value);
  const replace = (name: string, value: string): string => (isOpen(value) ? value : placeholderOf(name));
  const request = replaceCredentials(exchange.request, names, replace);
  if (answer === undefined) return { ...exchange, request };
  const { status, headers, text } = answer;
  const session = headers['set-cookie'] === undefined ? {} : { 'set-cookie': '***' };
  return { ...exchange, request, answer: { status, headers: { ...headers, ...session }, text } };
}
