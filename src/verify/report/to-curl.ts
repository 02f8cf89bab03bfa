import { toThousands } from './cut.ts';
import { placeholderOf } from './placeholder.ts';
import { quoteShell } from './quote-shell.ts';
import type { ReportedExchange } from './verdict.ts';

/** A longer body is no reading matter, and more than some shells take. */
const longestBody = 10_000;

/** When curl gives up, in seconds. */
const patienceS = 30;

/**
 * The command line, of one line, that sends the request of an exchange again with curl from a POSIX shell.
 *
 * Credentials are shell variables, such as `"$AUTHORIZATION"`; see {@link variablesIn}. A body of more than 10,000 characters
 * is taken from a file that has to be made of the JSON report first.
 */
export function toCurl({ request, number }: ReportedExchange): string {
  const { method, url, headers, body } = request;
  const options = [
    'curl -sS -i',
    `--max-time ${patienceS}`,
    // Otherwise curl would take brackets for a pattern of several URLs, and would shorten `/../`.
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    ...(/\/\.\.?(?:[/?#]|$)/.test(url) ? ['--path-as-is'] : []),
    // With -X HEAD, curl would wait for a body.
    ...(method === 'HEAD' ? ['--head'] : method === 'GET' && body === undefined ? [] : [`-X ${quoteWord(method)}`]),
    quoteOpen(toOneLine(url)),
    ...Object.entries(headers).map(([name, value]) => `-H ${toHeader(name, value)}`),
    // Otherwise curl would call every body a form.
    ...(body !== undefined && headers['content-type'] === undefined ? ["-H 'content-type:'"] : []),
  ];
  return body === undefined ? options.join(' ') : withBody(options.join(' '), body, number);
}

/** The shell variables that the command line of an exchange needs, in order: `AUTHORIZATION`. */
export function variablesIn({ request: { url, headers } }: ReportedExchange): readonly string[] {
  const inHeaders = Object.entries(headers).filter(([name, value]) => value === placeholderOf(name));
  const texts = [...inHeaders.map(([, value]) => `=${value}`), headers.cookie ?? '', url];
  return [...new Set(texts.flatMap((text) => [...text.matchAll(variable)].map(([, , name = '']) => name.slice(1))))];
}

/** A variable makes up a whole value, so that no other dollar sign is taken for one: those are percent-encoded in URLs. */
const variable = /(=)(\$[A-Z_][A-Z0-9_]*)(?=[&;#]|$)/g;

/** curl takes `name:` for leave to drop the header, and sends an empty one for `name;`. */
function toHeader(name: string, value: string): string {
  if (value === '') return quoteShell(`${name};`);
  if (value === placeholderOf(name)) return `"${name}: ${value}"`;
  return name === 'cookie' ? quoteOpen(`${name}: ${value}`) : quoteShell(`${name}: ${toOneLine(value)}`);
}

/** Quoted, but for variables, which the shell fills in. */
function quoteOpen(text: string): string {
  const pieces = text.split(variable);
  return pieces
    .flatMap((piece, index) => (index % 3 === 2 ? `"${piece}"` : index % 3 === 1 ? [] : quotePiece(pieces, index)))
    .join('');
}

/** A piece of plain text, with the sign that stands before the variable after it. */
function quotePiece(pieces: readonly string[], index: number): string | [] {
  const text = `${pieces[index] ?? ''}${pieces[index + 1] ?? ''}`;
  return text === '' ? [] : quoteShell(text);
}

function quoteWord(word: string): string {
  return /^[A-Z]+$/.test(word) ? word : quoteShell(word);
}

function withBody(command: string, body: string, number: number): string {
  if (body.length > longestBody) {
    return `${command} --data-binary @request-${number}.txt # ${toThousands(body.length)} characters: the body of request ${number}`;
  }
  // What a surrogate without its other half is sent as.
  const text = body.toWellFormed();
  if (!/\p{Cc}/u.test(text)) return `${command} --data-raw ${quoteShell(text)}`;
  return `printf '%b' ${quoteShell(text.replace(/[\p{Cc}\\]/gu, toOctal))} | ${command} --data-binary @-`;
}

/** As `printf %b` reads it: bytes in octal, a backslash twice. */
function toOctal(character: string): string {
  if (character === '\\') return '\\\\';
  return [...new TextEncoder().encode(character)].map((byte) => `\\0${byte.toString(8).padStart(3, '0')}`).join('');
}

/** URLs and headers cannot have control characters: what a server names as one is encoded. */
function toOneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, encodeURIComponent);
}
