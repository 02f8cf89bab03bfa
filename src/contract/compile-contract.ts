import { createHash } from 'node:crypto';
import { checkDocument } from '../rules/check-document.ts';
import { compileLifecycle } from './compile-lifecycle.ts';
import { compilePathItem } from './compile-operation.ts';
import { compileSchema } from './compile-schema.ts';
import type { Contract } from './contract.ts';
import { DocumentError } from './document-error.ts';
import { loadDocument, type OpenApiDocument, toApiName } from './load-document.ts';
import { isObject, Resolver } from './resolver.ts';
import type { Json } from './template.ts';

/**
 * Compiles an OpenAPI document from a file to the contract that twin, client and verifier work by.
 *
 * @param file - path of the document, in YAML or JSON; its name without the ending names the contract
 * @throws {DocumentError} with every fault that was found, each with its JSON Pointer
 * @example
 * import { createTwin, loadContract } from 'jobtwin/server';
 *
 * const twin = createTwin(await loadContract('map-printer.yaml'));
 */
export async function loadContract(file: string): Promise<Contract> {
  return compileContract(await loadDocument(file), file);
}

/**
 * Compiles a parsed document.
 *
 * @param file - where the document comes from: it names the contract, and stands in error messages
 * @throws {DocumentError} with every fault that was found, each with its JSON Pointer
 */
export function compileContract(document: OpenApiDocument, file: string): Contract {
  const faults = checkDocument(document);
  if (faults.length > 0) throw new DocumentError(file, faults);
  try {
    const compiled = compile(document, toApiName(file));
    const text = JSON.stringify(compiled);
    checkReferences(text, compiled.schemas);
    return { ...compiled, hash: createHash('sha256').update(text).digest('hex') };
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new DocumentError(file, [{ pointer: '', message: error.message }], { cause: error });
    throw error;
  }
}

function compile(document: OpenApiDocument, name: string): Omit<Contract, 'hash'> {
  const resolver = new Resolver(document);
  const lifecycles = Object.fromEntries(
    resolver.entries(document['x-jobs']).map(([lifecycle, source]) => [lifecycle, compileLifecycle(source)]),
  );
  const schemas =
    isObject(document.components) && isObject(document.components.schemas) ? document.components.schemas : {};
  const { title } = resolver.follow(document.info);
  return {
    format: 1,
    name,
    title: typeof title === 'string' ? title : name,
    server: serverUrl(document.servers),
    lifecycles,
    operations: resolver
      .entries(document.paths)
      .flatMap(([path, item]) => compilePathItem(path, item, { document, resolver, lifecycles })),
    schemas: Object.fromEntries(Object.entries(schemas).map(([schema, source]) => [schema, compileSchema(source)])),
  };
}

/** A schema that is not there would be missed by the first request only. */
function checkReferences(text: string, schemas: Contract['schemas']): void {
  for (const [, name = ''] of text.matchAll(/"\$ref":"schemas#\/\$defs\/([^"]*)"/g)) {
    if (Object.hasOwn(schemas, name)) continue;
    throw new SyntaxError(`Failed to follow "#/components/schemas/${name}": there is nothing at its end.`);
  }
}

/** URL of the first server with its variables' defaults filled in; `/` where none is declared, as OpenAPI says. */
function serverUrl(servers: Json | undefined): string {
  const server = Array.isArray(servers) && isObject(servers[0]) ? servers[0] : {};
  const variables = isObject(server.variables) ? server.variables : {};
  const url = String(server.url ?? '/').replace(/\{([^}]+)\}/g, (_, name: string) => {
    const variable = variables[name];
    return isObject(variable) ? String(variable.default) : '';
  });
  return url.replace(/\/+$/, '');
}
