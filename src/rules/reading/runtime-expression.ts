import { parsePointer } from '../../contract/pointer.ts';

/** An expression as OpenAPI writes it in links, taken apart. */
export interface RuntimeExpression {
  readonly text: string;
  readonly source: string;
  /** The header, query parameter or path parameter that is meant; empty otherwise. */
  readonly name: string;
  /** Tokens of the JSON Pointer into a body. */
  readonly pointer: readonly string[];
}

const grammar =
  /^\$(?:(url|method|statusCode)|(request|response)\.(?:(header|query|path)\.([^#{}]+)|(body)(?:#(.*))?))$/;

/**
 * The expressions in a value of a link: a text that is one, or that has some in `{…}`.
 *
 * @throws {SyntaxError} naming the expression that is none
 * @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
 */
export function parseRuntimeExpressions(text: string): RuntimeExpression[] {
  const texts = text.startsWith('$') ? [text] : [...text.matchAll(/\{(\$[^{}]*)\}/g)].map((match) => match[1] ?? '');
  return texts.map(parse);
}

function parse(text: string): RuntimeExpression {
  const match = grammar.exec(text);
  if (match === null) {
    throw new SyntaxError(
      `"${text}" is no runtime expression of OpenAPI. Write for example $response.body#/id, $response.header.Location or $request.path.id.`,
    );
  }
  const [, alone, side, kind, name = '', body, pointer = ''] = match;
  return { text, source: alone ?? `${side}.${kind ?? body}`, name, pointer: parsePointer(pointer) };
}
