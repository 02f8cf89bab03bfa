import type { Credential, Operation } from '../../src/contract/contract.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { Refusal } from './refusal.ts';

/**
 * Checks that a request carries the credentials that the operation's `security` asks for. Any value will do: a twin
 * knows no accounts.
 *
 * @throws {Refusal} 401, saying what is missing
 */
export function authenticate(operation: Operation, incoming: IncomingRequest): void {
  const { security } = operation;
  if (security.length === 0) return;
  if (security.some((alternative) => alternative.every((credential) => isPresent(credential, incoming)))) return;
  const wanted = security.map((alternative) => alternative.map(describe).join(' and ')).join(', or ');
  throw new Refusal([401, 403], `The request carries no valid credentials. Send ${wanted}; any value will do.`);
}

function isPresent({ in: place, name, prefix }: Credential, incoming: IncomingRequest): boolean {
  const value = readCredential(place, name, incoming);
  if (value === undefined || value.trim() === '') return false;
  if (prefix === undefined) return true;
  return value.length > prefix.length + 1 && value.slice(0, prefix.length + 1).toLowerCase() === `${prefix} `;
}

function readCredential(place: Credential['in'], name: string, incoming: IncomingRequest): string | undefined {
  if (place === 'header') return incoming.headers.get(name) ?? undefined;
  if (place === 'query') return incoming.query.get(name) ?? undefined;
  return incoming.cookies().get(name);
}

function describe({ in: place, name, prefix }: Credential): string {
  if (place !== 'header') return `the ${place} parameter "${name}"`;
  return prefix === undefined ? `the header ${name}` : `the header ${name}: ${prefix} <token>`;
}
