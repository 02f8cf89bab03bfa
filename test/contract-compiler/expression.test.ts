import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../src/contract/expression.ts';

describe('parseExpression takes apart', () => {
  it.each<[text: string, source: string, name: string, pointer: string[]]>([
    ['$request.path.id', 'request.path', 'id', []],
    ['$request.query.page.size', 'request.query', 'page.size', []],
    ['$request.header.X-Request-Id', 'request.header', 'X-Request-Id', []],
    ['$request.body', 'request.body', '', []],
    ['$request.body#', 'request.body', '', []],
    ['$request.body#/data/name', 'request.body', '', ['data', 'name']],
    ['$request.body#/a~1b/0', 'request.body', '', ['a/b', '0']],
    ...['id', 'group', 'state', 'created', 'started', 'ended', 'updated', 'log', 'children'].map(
      (name): [string, string, string, string[]] => [`$job.${name}`, 'job', name, []],
    ),
    ['$job.input', 'job', 'input', []],
    ['$job.input#/title', 'job', 'input', ['title']],
    ['$job.result#/a/b', 'job', 'result', ['a', 'b']],
    ['$job.failure#/code', 'job', 'failure', ['code']],
    ['$each.source', 'each', 'source', []],
    ['$each.source#/path', 'each', 'source', ['path']],
    ['$item', 'item', '', []],
    ['$item#/text', 'item', '', ['text']],
    ['$index', 'index', '', []],
    ...['uuid', 'hex', 'digits', 'integer'].map((name): [string, string, string, string[]] => [
      `$random.${name}`,
      'random',
      name,
      [],
    ]),
    ...['number', 'size', 'total', 'pages', 'first', 'last', 'previous', 'next'].map(
      (name): [string, string, string, string[]] => [`$page.${name}`, 'page', name, []],
    ),
    ...['status', 'title', 'detail', 'instance', 'retryAfter'].map((name): [string, string, string, string[]] => [
      `$problem.${name}`,
      'problem',
      name,
      [],
    ]),
    ['$server', 'server', '', []],
    ['$url', 'url', '', []],
    ['$now', 'now', '', []],
    ['$example', 'example', '', []],
  ])('%s', (text, source, name, pointer) => {
    expect(parseExpression(text)).toEqual({ text, source, name, pointer });
  });
});

describe('parseExpression refuses', () => {
  const sources =
    '$request.path, $request.query, $request.header, $request.body, $job, $each, $item, $index, $random, $page, $problem, $server, $url, $now, $example';

  it.each<[text: string, reason: string]>([
    ['', `no such source; allowed: ${sources}`],
    ['job.id', `no such source; allowed: ${sources}`],
    ['$jobs.id', `no such source; allowed: ${sources}`],
    ['$request', `no such source; allowed: ${sources}`],
    ['$request.cookie.id', `no such source; allowed: ${sources}`],
    ['$response.body#/id', `no such source; allowed: ${sources}`],
    ['$now.year', 'nothing may follow "$now"'],
    ['$item.text', 'nothing may follow "$item"'],
    ['$request.body.name', 'nothing may follow "$request.body"'],
    ['$job', 'a name must follow "$job."'],
    ['$job.', 'a name must follow "$job."'],
    ['$request.path', 'a name must follow "$request.path."'],
    ['$each#/path', 'a name must follow "$each."'],
    [
      '$job.status',
      '"status" is not one of id, group, state, created, started, ended, updated, log, children, input, result, failure',
    ],
    ['$random.number', '"number" is not one of uuid, hex, digits, integer'],
    ['$page.cursor', '"cursor" is not one of number, size, total, pages, first, last, previous, next'],
    ['$problem.type', '"type" is not one of status, title, detail, instance, retryAfter'],
    ['$job.id#/a', 'no JSON Pointer may follow "$job.id"'],
    ['$job.created#', 'no JSON Pointer may follow "$job.created"'],
    ['$request.path.id#/a', 'no JSON Pointer may follow "$request.path.id"'],
    ['$index#/a', 'no JSON Pointer may follow "$index"'],
  ])('"%s"', (text, reason) => {
    expect(() => parseExpression(text)).toThrow(new SyntaxError(`Failed to read the expression "${text}": ${reason}.`));
  });

  it('a pointer that does not start with a slash', () => {
    expect(() => parseExpression('$job.input#title')).toThrow(
      'Failed to parse the JSON Pointer "title": it must be empty or start with "/".',
    );
  });
});
