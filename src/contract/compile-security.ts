import type { Credential } from './contract.ts';
import { isObject, type JsonObject, type Resolver } from './resolver.ts';
import type { Json } from './template.ts';

/**
 * The `security` of an operation as alternatives of credentials that must all be there.
 *
 * @throws {SyntaxError} when a scheme is not declared: left out, it would open the operation to everybody
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
export function compileSecurity(
  requirements: Json | undefined,
  schemes: Json | undefined,
  resolver: Resolver,
): readonly (readonly Credential[])[] {
  if (!Array.isArray(requirements)) return [];
  const declared = new Map(resolver.entries(schemes));
  const alternatives = requirements
    .filter(isObject)
    .map((requirement) => Object.keys(requirement).flatMap((name) => compileCredential(name, declared)));
  // An empty requirement ({}) makes all of it optional: nothing has to be there.
  return alternatives.some((alternative) => alternative.length === 0) ? [] : alternatives;
}

function compileCredential(scheme: string, declared: ReadonlyMap<string, JsonObject>): Credential[] {
  const source = declared.get(scheme);
  if (source === undefined) {
    const names = [...declared.keys()].join(', ') || 'none';
    throw new SyntaxError(
      `Failed to compile "security": the scheme "${scheme}" is not declared; declared: ${names}. Add it to components/securitySchemes.`,
    );
  }
  if (source.type === 'apiKey') {
    const place = source.in === 'query' || source.in === 'cookie' ? source.in : 'header';
    return [{ scheme, in: place, name: String(source.name) }];
  }
  // OAuth 2 and OpenID Connect hand out bearer tokens (RFC 6750); mutual TLS is settled before HTTP begins.
  if (source.type === 'mutualTLS') return [];
  const prefix = source.type === 'http' ? String(source.scheme).toLowerCase() : 'bearer';
  return [{ scheme, in: 'header', name: 'Authorization', prefix }];
}
