import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCurl, variablesIn } from '../../../src/verify/report/to-curl.ts';
import type { ReportedExchange } from '../../../src/verify/report/verdict.ts';
import type { WrittenRequest } from '../../../src/verify/requests/write-request.ts';

/** The exchange of a request, a GET without headers unless said otherwise. */
function exchangeOf(request: Partial<WrittenRequest>): ReportedExchange {
  return {
    number: 3,
    story: 'test',
    intent: { kind: 'poll' },
    request: { method: 'GET', url: 'https://press.example.com/v1/runs', headers: {}, ...request },
    sentAtMs: 0,
    endedAtMs: 10,
  };
}

/** What a shell gives to curl for a command line: its arguments, and what it can read. */
function runShell(command: string, variables: Record<string, string> = {}): { words: string[]; input: string } {
  const curl = `curl() { printf '%s\\0' "$@"; printf '\\001'; case "$*" in *@-) cat;; esac; }`;
  const { stdout } = spawnSync('sh', ['-c', `${curl}\n${command}`], { env: { ...variables, PATH: process.env.PATH } });
  const text = stdout.toString('utf8');
  const end = text.indexOf('\u0001');
  return { words: text.slice(0, end).split('\0').slice(0, -1), input: text.slice(end + 1) };
}

describe('a command line', () => {
  const cases: { what: string; request: Partial<WrittenRequest>; wanted: string }[] = [
    { what: 'for a GET', request: {}, wanted: `'https://press.example.com/v1/runs'` },
    { what: 'for another method', request: { method: 'DELETE', url: 'http://h/a' }, wanted: `-X DELETE 'http://h/a'` },
    { what: 'for HEAD', request: { method: 'HEAD', url: 'http://h/a' }, wanted: `--head 'http://h/a'` },
    { what: 'for a strange method', request: { method: 'a b', url: 'http://h/a' }, wanted: `-X 'a b' 'http://h/a'` },
    {
      what: 'with headers',
      request: { url: 'http://h', headers: { accept: "it's" } },
      wanted: `'http://h' -H 'accept: it'\\''s'`,
    },
    {
      what: 'with an empty header',
      request: { url: 'http://h', headers: { accept: '' } },
      wanted: `'http://h' -H 'accept;'`,
    },
    { what: 'with brackets', request: { url: 'http://h/[1-3]' }, wanted: `--globoff 'http://h/[1-3]'` },
    { what: 'with dots', request: { url: 'http://h/a/../b' }, wanted: `--path-as-is 'http://h/a/../b'` },
    {
      what: 'with a credential',
      request: { url: 'http://h', headers: { authorization: '$AUTHORIZATION' } },
      wanted: `'http://h' -H "authorization: $AUTHORIZATION"`,
    },
    {
      what: 'with credentials in query and cookie',
      request: { url: 'http://h/?a=1&key=$KEY', headers: { cookie: 'day=1; session=$SESSION' } },
      wanted: `'http://h/?a=1&key='"$KEY" -H 'cookie: day=1; session='"$SESSION"`,
    },
    {
      what: 'with a body',
      request: {
        method: 'POST',
        url: 'http://h',
        headers: { 'content-type': 'application/json' },
        body: '{"a":"@it\'s"}',
      },
      wanted: `-X POST 'http://h' -H 'content-type: application/json' --data-raw '{"a":"@it'\\''s"}'`,
    },
    {
      what: 'with a body of no type',
      request: { method: 'POST', url: 'http://h', body: 'x' },
      wanted: `-X POST 'http://h' -H 'content-type:' --data-raw 'x'`,
    },
  ];

  it.each(cases)('$what', ({ request, wanted }) => {
    expect(toCurl(exchangeOf(request))).toBe(`curl -sS -i --max-time 30 ${wanted}`);
  });

  it('takes a long body from a file', () => {
    const command = toCurl(exchangeOf({ method: 'POST', body: 'x'.repeat(12_345) }));
    expect(command).toMatch(/ --data-binary @request-3\.txt # 12,345 characters: the body of request 3$/);
  });
});

it.each<{ request: Partial<WrittenRequest>; wanted: string[] }>([
  { request: {}, wanted: [] },
  { request: { headers: { authorization: '$AUTHORIZATION' } }, wanted: ['AUTHORIZATION'] },
  { request: { url: 'http://h/?a=$A&b=$B#c', headers: { cookie: 'c=$C; a=$A' } }, wanted: ['C', 'A', 'B'] },
  { request: { url: 'http://h/?price=%245', headers: { authorization: 'Basic $x' } }, wanted: [] },
])('the command line of $request needs the variables $wanted', ({ request, wanted }) => {
  expect(variablesIn(exchangeOf(request))).toEqual(wanted);
});

describe('in a shell', () => {
  it('a command line has its variables filled in, and nothing else', () => {
    const headers = {
      authorization: '$AUTHORIZATION',
      cookie: 'day=$(date); session=$SESSION',
      'x-price': '$HOME `id`',
    };
    const command = toCurl(exchangeOf({ url: 'http://h/?key=$KEY&x=$x', headers }));
    const { words } = runShell(command, { AUTHORIZATION: 'Bearer a b', SESSION: 's', KEY: 'k', HOME: 'h' });
    expect(words).toContain('authorization: Bearer a b');
    expect(words).toContain('cookie: day=$(date); session=s');
    expect(words).toContain('x-price: $HOME `id`');
    expect(words).toContain('http://h/?key=k&x=$x');
  });

  it('every body arrives as it was, in a command of one line', () => {
    const hostile = fc.constantFrom(
      "'",
      '"',
      '\\',
      '\\0',
      '\n',
      '\r',
      '\t',
      '\u001b',
      '%',
      '$HOME',
      '`',
      '!',
      'é',
      '€',
      '😀',
      '@',
    );
    const bodies = fc.string({
      unit: fc.oneof(hostile, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
      maxLength: 20,
    });
    fc.assert(
      fc.property(bodies, (body) => {
        const command = toCurl(exchangeOf({ method: 'POST', body }));
        expect(command).not.toMatch(/\p{Cc}/u);
        const { words, input } = runShell(command);
        const sent = words.includes('--data-raw') ? words[words.indexOf('--data-raw') + 1] : input;
        expect(sent).toBe(body.toWellFormed());
      }),
      { numRuns: 60 },
    );
  });
});
