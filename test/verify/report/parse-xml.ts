/** An element of a parsed document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Characters that XML 1.0 has a place for. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const piece = /<\/(?<close>[\w:-]+)>|<(?<open>[\w:-]+)(?<words>(?: [\w:-]+="[^"<]*")*) ?(?<end>\/?)>|(?<text>[^<]+)/y;

/**
 * Parses the part of XML that needs no document type: elements, attributes in double quotes, text, references.
 *
 * @throws {SyntaxError} when it is not well-formed
 */
export function parseXml(source: string): Element {
  if (!allowed.test(source)) throw new SyntaxError('There is a character that XML has no place for.');
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (let at = 0; at < body.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const groups = piece.exec(body)?.groups;
    if (groups === undefined) throw new SyntaxError(`This is neither tag nor text: ${body.slice(at, at + 60)}`);
    step(open, groups);
  }
  const [element, ...others] = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || element === undefined || others.length > 0)
    throw new SyntaxError('There is not one element.');
  return element;
}

/** All elements of a name, at any depth. */
export function elementsOf(element: Element, name: string): readonly Element[] {
  const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child, name)));
  return element.name === name ? [element, ...below] : below;
}

/** The text of an element, with that of its children. */
export function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

function step(open: Element[], { open: name, close, words = '', end, text }: Record<string, string | undefined>): void {
  const here = open.at(-1);
  if (text !== undefined) here?.children.push(unescapeText(text));
  if (close !== undefined && open.pop()?.name !== close) throw new SyntaxError(`</${close}> closes nothing.`);
  if (name === undefined) return;
  const pairs = [...words.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
    key,
    unescapeText(value),
  ]);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length)
    throw new SyntaxError(`<${name}> has an attribute twice.`);
  const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] };
  here?.children.push(element);
  if (end === '') open.push(element);
}

function unescapeText(text: string): string {
  if (/&(?!#\d+;)/.test(text) || text.includes(']]>')) throw new SyntaxError(`This is not escaped: ${text}`);
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
