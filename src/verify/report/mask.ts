import type { Contract } from '../../contract/contract.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { WrittenRequest } from '../requests/write-request.ts';
import { createHider } from './create-hider.ts';
import { type CredentialNames, credentialNames, replaceCredentials } from './credential-names.ts';
import { placeholderOf } from './placeholder.ts';
import { secretForms } from './secret-forms.ts';
import type { Secrets } from './secrets-of.ts';
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
 * Creates a mask for secrets, and for what requests have carried of them as credentials. Credentials that were made up are
 * none: what stands where credentials stand is replaced all the same.
 *
 * Secrets of fewer than four characters are hidden where credentials stand, and nowhere else: as a part of other texts they
 * could not be told from chance.
 */
export function createMask(
  contract: Contract,
  exchanges: readonly Exchange[],
  { secrets, secretHeaders }: Secrets,
): Mask {
  const names = credentialNames(contract, secretHeaders);
  const carried = exchanges.flatMap((exchange) => secretsIn(exchange, names, secrets));
  const known = new Set([...secrets, ...carried]);
  const forms = [...new Set([...known].flatMap(secretForms))];
  return { text: createHider(forms), exchange: (exchange) => report(exchange, names, known) };
}

/**
 * The credentials of a request that the user has given, a cookie among others say, or that stand in a URL which the server
 * has named. What is there in place of a credential that is wrong on purpose is no secret.
 */
function secretsIn(
  { intent, request, draft }: Exchange,
  names: CredentialNames,
  secrets: readonly string[],
): readonly string[] {
  if (intent.kind === 'unauthorized') return [];
  const given = credentialsIn(request, names).filter((value) => secrets.some((secret) => secret.includes(value)));
  return draft === undefined ? [...given, ...credentialsIn({ ...request, headers: {} }, names)] : given;
}

function credentialsIn(request: WrittenRequest, names: CredentialNames): readonly string[] {
  const found: string[] = [];
  replaceCredentials(request, names, (_, value) => String(found.push(value)));
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
