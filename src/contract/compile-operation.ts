import { compileAnswer, compileContent, compileExamples } from './compile-answer.ts';
import { compileRole } from './compile-role.ts';
import { compileSchema } from './compile-schema.ts';
import { compileSecurity } from './compile-security.ts';
import type { Callback, Lifecycle, Method, Operation, Parameter, RequestBody } from './contract.ts';
import { isObject, type JsonObject, type Resolver } from './resolver.ts';
import type { Json } from './template.ts';

const methods: Readonly<Record<string, Method>> = {
  get: 'GET',
  put: 'PUT',
  post: 'POST',
  delete: 'DELETE',
  options: 'OPTIONS',
  head: 'HEAD',
  patch: 'PATCH',
  trace: 'TRACE',
};

/** What every operation of a document is compiled with. */
export interface Surroundings {
  readonly document: JsonObject;
  readonly resolver: Resolver;
  readonly lifecycles: Readonly<Record<string, Lifecycle>>;
}

/** All operations of a Path Item. */
export function compilePathItem(path: string, item: JsonObject, surroundings: Surroundings): Operation[] {
  return Object.entries(methods).flatMap(([key, method]) => {
    const operation = item[key];
    return isObject(operation) ? [compileOperation(path, method, item, operation, surroundings)] : [];
  });
}

function compileOperation(
  path: string,
  method: Method,
  item: JsonObject,
  source: JsonObject,
  surroundings: Surroundings,
): Operation {
  const { document, resolver, lifecycles } = surroundings;
  const responses = resolver.entries(source.responses);
  const schemes = isObject(document.components) ? document.components.securitySchemes : undefined;
  const role = isObject(source['x-job'])
    ? compileRole(
        source['x-job'],
        responses.map(([status]) => status),
        Object.keys(lifecycles),
      )
    : undefined;
  const body =
    source.requestBody === undefined ? undefined : compileBody(resolver.follow(source.requestBody), resolver);
  return {
    id: typeof source.operationId === 'string' ? source.operationId : `${method} ${path}`,
    method,
    path,
    parameters: compileParameters([item.parameters, source.parameters], resolver),
    ...(body !== undefined && { body }),
    security: compileSecurity(source.security ?? document.security, schemes, resolver),
    ...(role !== undefined && { role }),
    answers: Object.fromEntries(
      responses.map(([status, response]) => [
        status.toUpperCase().replace('DEFAULT', 'default'),
        compileAnswer(response, resolver),
      ]),
    ),
    callbacks: role?.kind === 'submit' ? compileCallbacks(source, lifecycles[role.lifecycle], resolver) : [],
  };
}

/** The parameters of the path item, overridden by those of the operation with the same name and place. */
function compileParameters(levels: readonly (Json | undefined)[], resolver: Resolver): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const source of levels.flatMap((level) => (Array.isArray(level) ? level : []))) {
    const parameter = compileParameter(resolver.follow(source), resolver);
    if (!isIgnored(parameter)) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...parameters.values()];
}

function compileParameter(source: JsonObject, resolver: Resolver): Parameter {
  const place = source.in === 'path' || source.in === 'header' || source.in === 'cookie' ? source.in : 'query';
  const style = String(source.style ?? (place === 'path' || place === 'header' ? 'simple' : 'form'));
  const content = Object.values(compileContent(source.content, resolver))[0];
  return {
    name: String(source.name),
    in: place,
    required: source.required === true,
    style: content === undefined ? style : 'content',
    explode: typeof source.explode === 'boolean' ? source.explode : style === 'form',
    allowEmptyValue: source.allowEmptyValue === true,
    schema: content?.schema ?? compileSchema(source.schema),
    examples: content?.examples ?? compileExamples(source, resolver),
  };
}

/** OpenAPI: header parameters of these names are ignored; media types and security say them. */
function isIgnored({ name, in: place }: Parameter): boolean {
  return place === 'header' && /^(accept|content-type|authorization)$/i.test(name);
}

function compileBody(source: JsonObject, resolver: Resolver): RequestBody {
  return { required: source.required === true, content: compileContent(source.content, resolver) };
}

function compileCallbacks(source: JsonObject, lifecycle: Lifecycle | undefined, resolver: Resolver): Callback[] {
  const finals = Object.entries(lifecycle?.states ?? {}).flatMap(([name, { outcome }]) =>
    outcome === undefined ? [] : [name],
  );
  return resolver.entries(source.callbacks).flatMap(([name, callback]) =>
    resolver.entries(callback).flatMap(([url, item]) =>
      Object.entries(methods).flatMap(([key, method]): Callback[] => {
        const operation = item[key];
        return isObject(operation) ? [{ name, url, method, ...compileNotice(operation, finals, resolver) }] : [];
      }),
    ),
  );
}

function compileNotice(
  operation: JsonObject,
  finals: readonly string[],
  resolver: Resolver,
): Pick<Callback, 'on' | 'events' | 'headers' | 'body'> {
  const role = operation['x-job'];
  const notify = isObject(role) && isObject(role.notify) ? role.notify : {};
  const content = Object.entries(compileContent(resolver.follow(operation.requestBody).content, resolver))[0];
  return {
    on: Array.isArray(notify.on) ? notify.on.map(String) : finals,
    ...(typeof notify.events === 'string' && { events: notify.events }),
    ...(typeof notify.headers === 'string' && { headers: notify.headers }),
    ...(content !== undefined && { body: { mediaType: content[0], ...content[1] } }),
  };
}
