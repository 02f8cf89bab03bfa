import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange, Intent } from '../../../src/verify/evidence/exchange.ts';
import { createMask } from '../../../src/verify/report/mask.ts';
import { placeholderOf } from '../../../src/verify/report/placeholder.ts';
import { type Secrets, secretsOf } from '../../../src/verify/report/secrets-of.ts';
import { toVerdict } from '../../../src/verify/report/to-verdict.ts';
import type { ReportedExchange } from '../../../src/verify/report/verdict.ts';
import { contractOf } from '../../contract-compiler/contract-of.ts';
import { evidenceOf, exchangesOf, press } from '../exchange-of.ts';
import { allFormats } from './all-formats.ts';
import { checkOf, sampleRun, sampleSubject } from './sample-verdict.ts';

/** The press, with keys in a parameter and a cookie. */
const keyed = contractOf(`
servers: [{url: https://keys.example.com}]
security: [{query: [], cookie: [], header: []}]
paths:
  /things:
    get:
      operationId: getThings
      parameters: [{name: day, in: cookie, schema: {type: string}}]
      responses: {'200': {description: Here.}}
components:
  securitySchemes:
    query: {type: apiKey, in: query, name: api_key}
    cookie: {type: apiKey, in: cookie, name: session}
    header: {type: apiKey, in: header, name: X-Tenant-Key}
`);

const none: Secrets = { secrets: [], secretHeaders: [] };

/** An exchange that sends these headers. */
function exchangeWith(headers: Record<string, string>, query = '', intent: Intent = { kind: 'poll' }): Exchange {
  const [exchange] = exchangesOf(press, [
    { intent, request: { method: 'GET', url: `https://keys.example.com/things${query}`, headers } },
  ]);
  if (exchange === undefined) throw new Error('There is one exchange.');
  return exchange;
}

describe('what stands where credentials stand', () => {
  const mask = (exchange: Exchange): ReportedExchange['request'] =>
    createMask(keyed, [exchange], none).exchange(exchange).request;

  const headers: { given: Record<string, string>; wanted: Record<string, string> }[] = [
    { given: { authorization: 'Bearer abc' }, wanted: { authorization: '$AUTHORIZATION' } },
    { given: { 'x-api-key': 'k' }, wanted: { 'x-api-key': '$X_API_KEY' } },
    { given: { 'x-tenant-key': 'k' }, wanted: { 'x-tenant-key': '$X_TENANT_KEY' } },
    { given: { cookie: 'session=s; day=2026' }, wanted: { cookie: 'session=$SESSION; day=2026' } },
    { given: { cookie: 'other=s' }, wanted: { cookie: 'other=$OTHER' } },
    { given: { cookie: 'bare' }, wanted: { cookie: '$COOKIE' } },
    { given: { authorization: '' }, wanted: { authorization: '' } },
    { given: { accept: 'application/json' }, wanted: { accept: 'application/json' } },
  ];

  it.each(headers)('in headers $given is $wanted', ({ given, wanted }) => {
    expect(mask(exchangeWith(given)).headers).toEqual(wanted);
  });

  it('in a header of the user is a variable, be it ever so short', () => {
    const sent = exchangeWith({ 'x-pin': '987', 'accept-language': 'de' });
    const given = secretsOf({ 'X-Pin': '987', 'Accept-Language': 'de' });
    expect(createMask(keyed, [sent], given).exchange(sent).request.headers).toEqual({
      'x-pin': '$X_PIN',
      'accept-language': 'de',
    });
  });

  it('in the query is a variable', () => {
    const { url } = mask(exchangeWith({}, '?size=3&api_key=s%20s&api%5Fkey=t#api_key=u'));
    expect(url).toBe('https://keys.example.com/things?size=3&api_key=$API_KEY&api%5Fkey=$API_KEY#api_key=u');
  });

  it('in answers is hidden', () => {
    const [exchange] = exchangesOf(press, [{ operationId: 'getRun', headers: { 'set-cookie': 'session=s' } }]);
    expect(exchange && createMask(keyed, [], none).exchange(exchange).answer?.headers).toEqual({ 'set-cookie': '***' });
  });

  const wrong: { authorization: string; wanted: string }[] = [
    { authorization: 'Basic wrong', wanted: 'Basic wrong' },
    { authorization: 'Bearer right', wanted: '$AUTHORIZATION' },
  ];

  it.each(wrong)(
    'on purpose and is wrong, is shown, unless it is right: $authorization',
    ({ authorization, wanted }) => {
      const unauthorized = exchangeWith({ authorization }, '', { kind: 'unauthorized', fault: 'other scheme' });
      const known = exchangeWith({ authorization: 'Bearer right' });
      expect(
        createMask(keyed, [known, unauthorized], { ...none, secrets: ['Bearer right'] }).exchange(unauthorized).request
          .headers,
      ).toEqual({
        authorization: wanted,
      });
    },
  );

  it.each([
    ['X-Api-Key', '$X_API_KEY'],
    ['api.key', '$API_KEY'],
    ['2fa', '$_2FA'],
    ['', '$_'],
  ])('%j is called %s', (name, wanted) => {
    expect(placeholderOf(name)).toBe(wanted);
  });
});

describe('a secret in a text', () => {
  const cases: { what: string; secret: string; given: string; wanted: string }[] = [
    { what: 'as it is', secret: 'abcd', given: 'It was abcd.', wanted: 'It was ***.' },
    { what: 'without its scheme', secret: 'Bearer abcd', given: '{"token":"abcd"}', wanted: '{"token":"***"}' },
    { what: 'with its scheme', secret: 'Bearer abcd', given: 'Bearer abcd', wanted: '***' },
    { what: 'percent-encoded', secret: 'a/b c+d', given: '/a%2fb%20c%2Bd', wanted: '/***' },
    { what: 'in a form', secret: 'a/b c+d', given: 'k=a%2Fb+c%2Bd', wanted: 'k=***' },
    { what: 'in JSON', secret: 'a"b\\c\nd', given: JSON.stringify({ k: 'a"b\\c\nd' }), wanted: '{"k":"***"}' },
    { what: 'in JSON in JSON', secret: 'a"bcd', given: JSON.stringify(JSON.stringify('a"bcd')), wanted: '"\\"***\\""' },
    { what: 'in JSON of ASCII', secret: 'käse', given: '"k\\u00e4se"', wanted: '"***"' },
    { what: 'in markup', secret: 'a<b&c', given: '<p>a&lt;b&amp;c</p>', wanted: '<p>***</p>' },
    { what: 'as a pair of Basic', secret: 'ann:pass', given: 'YW5uOnBhc3M=', wanted: '***=' },
    { what: 'out of a pair of Basic', secret: 'Basic YW5uOnBhc3M=', given: 'ann:pass and pass', wanted: '*** and ***' },
    { what: 'that was cut', secret: 'abcdefgh', given: 'It was "xabcde… and more', wanted: 'It was "x***… and more' },
    { what: 'of other secrets', secret: 'abcd-efgh', given: 'abcd-efgh', wanted: '***' },
    { what: 'that is too short to be told from chance', secret: 'abc', given: 'abc', wanted: 'abc' },
  ];

  it.each(cases)('is hidden $what', ({ secret, given, wanted }) => {
    expect(createMask(press.contract, [], { ...none, secrets: [secret, 'efgh'] }).text(given)).toBe(wanted);
  });

  it('may be long', () => {
    const secret = 'eyJhbGciOiJIUzI1NiJ9.'.repeat(400);
    expect(createMask(press.contract, [], { ...none, secrets: [secret] }).text(`token ${secret}!`)).toBe('token ***!');
  });
});

describe('a credential that requests have carried', () => {
  const given = { ...none, secrets: ['session=abcd; day=2026'] };

  it.each([
    ['is hidden where the user has given it', exchangeWith({ cookie: 'session=abcd' }), given, 'abcd', '***'],
    [
      'is no secret where it was made up',
      exchangeWith({ authorization: 'Bearer jobtwin' }),
      none,
      'jobtwin',
      'jobtwin',
    ],
    ['is hidden where the server has named it in a URL', exchangeWith({}, '?api_key=abcd'), none, 'abcd', '***'],
  ])('%s', (_, exchange, secrets, text, wanted) => {
    expect(createMask(keyed, [exchange], secrets).text(text)).toBe(wanted);
  });
});

it.each([
  ['Accept', 'application/json'],
  ['accept-language', 'en-US'],
  ['User-Agent', 'curl/8'],
  ['content-type', 'text/plain'],
  ['Prefer', 'respond-async'],
  ['Cache-Control', 'no-cache'],
])('takes %s for no secret', (name, value) => {
  expect(secretsOf({ [name]: value })).toEqual(none);
});

it('leaves alone what is no secret', () => {
  const { text } = createMask(press.contract, [], none);
  expect(text('anything')).toBe('anything');
});

/** None of the words that reports are made of has one of these characters twice in a row. */
const secrets = fc
  .array(fc.constantFrom('Q', 'Z', 'é', '"', '\\', '/', ' ', '&', '<', '%', '+', '7', '€', '😀'), {
    minLength: 2,
    maxLength: 12,
  })
  .map((characters) => `QZ${characters.join('')}ZQ`);

it('is in no report of a run', () => {
  fc.assert(
    fc.property(secrets, fc.constantFrom(encodeURIComponent, JSON.stringify, String), (secret, write) => {
      const said = `(${write(secret)})`;
      const evidence = evidenceOf(sampleSubject, [
        {
          operationId: 'submitRun',
          status: 202,
          headers: { location: said },
          body: { id: secret, state: 'queued', said },
        },
        { operationId: 'getRun', job: secret, intent: { kind: 'poll' }, body: { id: said, state: said } },
        { operationId: 'getRun', lapse: { kind: 'network', detail: said } },
      ]);
      const check = checkOf('some-check', ({ exchanges: [exchange] }) => [
        {
          message: said,
          expected: said,
          pointer: '/paths',
          operationId: 'submitRun',
          jobId: secret,
          ...(exchange && { exchange }),
        },
      ]);
      const told = { url: `https://x.example/${said}`, undone: [said], notes: [said], secrets: [`Bearer ${secret}`] };
      const verdict = toVerdict({ ...sampleRun, ...told }, evidence, [check]);
      for (const [format, write] of Object.entries(allFormats)) {
        expect(write(verdict), format).not.toMatch(/QZ.*ZQ/s);
      }
    }),
    { numRuns: 60 },
  );
});
