import type { Credential, Operation } from '../../contract/contract.ts';
import { authorization, type Credentials, createCredentials } from './credentials.ts';
import { type Draft, draftsOf, withCredentials, withParameter } from './draft.ts';
import type { Prospect, Source } from './prospect.ts';
import { uniqueBy } from './unique-by.ts';
import { writeRequest } from './write-request.ts';

/**
 * The requests that an operation must refuse for their credentials: none at all, each one of an alternative left out, the
 * scheme of `Authorization` another one, an API key empty. None of them is enough by another alternative.
 *
 * @param credentials - what the others of an alternative are; default: made-up ones
 */
export function unauthorizedDrafts(
  source: Source,
  operation: Operation,
  credentials: Credentials = createCredentials(source.contract),
): readonly Prospect[] {
  const { security } = operation;
  if (security.length === 0) return [];
  const [bare] = draftsOf({ ...operation, security: [] }, source.contract, { credentials });
  const draft = { ...bare, operation };
  const found = security.flatMap((alternative) =>
    alternative.flatMap((credential): Prospect[] => {
      const others = alternative.filter((each) => each !== credential);
      const rest = withCredentials(draft, others, credentials);
      if (isEnough(others, security)) return [];
      const name = credential.prefix === undefined ? credential.name : `${credential.prefix} ${credential.name}`;
      return [toProspect(rest, `without ${name}`), ...inVain(rest, credential, operation, credentials)];
    }),
  );
  const prospects = [toProspect(draft, 'no credentials'), ...found];
  // Of several alternatives, the same may be left.
  return uniqueBy(prospects, (prospect) => JSON.stringify(writeRequest(prospect.draft, '')));
}

function toProspect(draft: Draft, fault: string): Prospect {
  return { draft, intent: { kind: 'unauthorized', fault } };
}

/** A credential that is there, but worth nothing. */
function inVain(rest: Draft, credential: Credential, operation: Operation, { token }: Credentials): Prospect[] {
  const { in: place, name, prefix } = credential;
  if (prefix === undefined) return [toProspect(withParameter(rest, place, name, ''), `empty ${name}`)];
  const other = ['basic', 'bearer', 'digest'].find((scheme) => !accepts(operation, name, scheme));
  if (other === undefined) return [];
  return [toProspect(withParameter(rest, place, name, authorization(other, token)), `${other} instead of ${prefix}`)];
}

/** Whether some alternative takes this scheme, or any value, in a header. */
function accepts({ security }: Operation, name: string, scheme: string): boolean {
  return security.flat().some((each) => isSameName(each.name, name) && (each.prefix ?? scheme) === scheme);
}

function isEnough(given: readonly Credential[], security: Operation['security']): boolean {
  return security.some((alternative) =>
    alternative.every((needed) => given.some((each) => isSameOnWire(each, needed))),
  );
}

function isSameOnWire(one: Credential, other: Credential): boolean {
  return one.in === other.in && isSameName(one.name, other.name) && one.prefix === other.prefix;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
