import type { Credential } from '../../contract/contract.ts';
import { toPointer } from '../../contract/pointer.ts';
import { memberOf, type Place, rootOf } from '../../rules/reading/resolve.ts';
import type { Change } from '../change.ts';
import { type OperationPair, pairOperations } from '../pair-operations.ts';
import type { Side, SideOperation } from '../side.ts';

type Alternative = readonly Credential[];

/** Which credentials an operation wants to see. Scopes are not looked at. */
export function security(before: Side, after: Side): Change[] {
  return pairOperations(before, after).both.flatMap((pair): Change[] => {
    const [was, is] = [alternativesOf(pair.before), alternativesOf(pair.after)];
    const refused = was.filter((old) => !is.some((alternative) => satisfies(old, alternative)));
    const place = { operationIds: [pair.after.declared.id], ...placesOf(pair, refused[0]?.[0]?.scheme) };
    if (refused.length > 0) {
      const message = `Requests need ${listed(is)} now; ${listed(refused)} will no longer do.`;
      const reason = 'A client that waits sends the credentials of the old document, and is refused.';
      return [{ id: 'security-added', level: 'breaking', ...place, message, reason }];
    }
    if (is.every((alternative) => was.some((old) => satisfies(alternative, old)))) return [];
    const message = `Requests may also come with ${listed(is)}.`;
    const reason = 'A client that waits is let in with the credentials that it has.';
    return [{ id: 'security-relaxed', level: 'safe', ...place, message, reason }];
  });
}

/** Open to everybody is one alternative, of no credential. */
function alternativesOf({ declared }: SideOperation): readonly Alternative[] {
  return declared.security.length === 0 ? [[]] : declared.security;
}

/** Whether who sends these credentials sends all that is needed. */
function satisfies(sent: Alternative, needed: Alternative): boolean {
  return needed.every((credential) => sent.some((own) => wireOf(own) === wireOf(credential)));
}

/** A credential as it is sent; what the document calls it does not count. */
function wireOf({ in: place, name, prefix }: Credential): string {
  return JSON.stringify([place, place === 'header' ? name.toLowerCase() : name, prefix]);
}

function listed(alternatives: readonly Alternative[]): string {
  return alternatives.map((each) => each.map(({ scheme }) => scheme).join(' and ') || 'no credentials').join(', or ');
}

/** Where the requirements stand; where they say the same as before, the scheme that means something else now. */
function placesOf({ before, after }: OperationPair, scheme: string | undefined): Pick<Change, 'before' | 'after'> {
  const [was, is] = [requirementOf(before), requirementOf(after)];
  const isSame = JSON.stringify(was?.value) === JSON.stringify(is?.value);
  if (isSame && scheme !== undefined) {
    const pointer = toPointer(['components', 'securitySchemes', scheme]);
    return { before: pointer, after: pointer };
  }
  return { ...(was !== undefined && { before: was.pointer }), ...(is !== undefined && { after: is.pointer }) };
}

/** That of the operation, else that at the root of the document. */
function requirementOf({ place }: SideOperation): Place | undefined {
  return memberOf(place.place, 'security') ?? memberOf(rootOf(place.place.document), 'security');
}
