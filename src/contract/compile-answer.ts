import { compileSchema } from './compile-schema.ts';
import type { Answer, AnswerHeader, MediaType } from './contract.ts';
import { isObject, type JsonObject, type Resolver } from './resolver.ts';
import type { Json } from './template.ts';

/** A Response Object with its headers, media types and examples put in place. */
export function compileAnswer(source: JsonObject, resolver: Resolver): Answer {
  const headers = resolver
    .entries(source.headers)
    // OpenAPI: a header definition named Content-Type is ignored, the media type says it.
    .filter(([name]) => name.toLowerCase() !== 'content-type')
    .map(([name, header]): [string, AnswerHeader] => [name, compileHeader(header, resolver)]);
  return { headers: Object.fromEntries(headers), content: compileContent(source.content, resolver) };
}

/** A `content` map: its schemas and examples by media type. */
export function compileContent(source: Json | undefined, resolver: Resolver): Record<string, MediaType> {
  const mediaTypes = resolver
    .entries(source)
    .map(([name, mediaType]): [string, MediaType] => [
      name.toLowerCase(),
      { schema: compileSchema(mediaType.schema), examples: compileExamples(mediaType, resolver) },
    ]);
  return Object.fromEntries(mediaTypes);
}

function compileHeader(source: JsonObject, resolver: Resolver): AnswerHeader {
  const content = Object.values(compileContent(source.content, resolver))[0];
  return {
    required: source.required === true,
    schema: content?.schema ?? compileSchema(source.schema),
    examples: content?.examples ?? compileExamples(source, resolver),
  };
}

/** Values of the examples of a media type, a header or a parameter, by name. */
export function compileExamples(source: JsonObject, resolver: Resolver): Record<string, Json> {
  const named = resolver
    .entries(source.examples)
    .flatMap(([name, example]): [string, Json][] => (example.value === undefined ? [] : [[name, example.value]]));
  if (named.length > 0) return Object.fromEntries(named);
  if (source.example !== undefined) return { '': source.example };
  const { schema } = source;
  const inSchema =
    isObject(schema) && !('$ref' in schema) && Array.isArray(schema.examples) ? schema.examples[0] : undefined;
  return inSchema === undefined ? {} : { '': inSchema };
}
