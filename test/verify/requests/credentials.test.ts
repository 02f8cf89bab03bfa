import { describe, expect, it } from 'vitest';
import { createCredentials } from '../../../src/verify/requests/credentials.ts';
import { draftsOf } from '../../../src/verify/requests/draft.ts';
import { unauthorizedDrafts } from '../../../src/verify/requests/unauthorized-drafts.ts';
import { writeRequest } from '../../../src/verify/requests/write-request.ts';
import { subjectOf } from './studio.ts';

const schemes = `
    bearer: {type: http, scheme: bearer}
    basic: {type: http, scheme: basic}
    oauth: {type: oauth2, flows: {}}
    key: {type: apiKey, in: header, name: X-Key}
    secret: {type: apiKey, in: header, name: X-Secret}
    session: {type: apiKey, in: cookie, name: session}
    query: {type: apiKey, in: query, name: key}`;

/** A studio whose only operation is secured so. */
function studioOf(security: string, parameters = '[]') {
  return subjectOf(`
paths:
  /prints: {get: {operationId: list, security: ${security}, parameters: ${parameters}, responses: {}}}
components:
  securitySchemes:${schemes}`);
}

/** The request of the studio as it goes over the wire, in one line. */
function sent({ contract }: ReturnType<typeof studioOf>, headers?: Readonly<Record<string, string>>): string[] {
  const credentials = createCredentials(contract, headers);
  return contract.operations.flatMap((operation) =>
    draftsOf(operation, contract, { credentials }).map((draft) => {
      const { url, headers: written } = writeRequest(draft, '');
      return [url, ...Object.entries(written).map((pair) => pair.join(': '))].join(' | ');
    }),
  );
}

describe('requests carry', () => {
  it.each<[what: string, security: string, given: Record<string, string>, wanted: string]>([
    ['nothing where nothing is asked', '[]', {}, '/prints'],
    ['a made-up token', '[{bearer: []}]', {}, '/prints | authorization: Bearer jobtwin'],
    ['a made-up token of a flow', '[{oauth: []}]', {}, '/prints | authorization: Bearer jobtwin'],
    [
      'a made-up user with a password',
      '[{basic: []}]',
      {},
      `/prints | authorization: Basic ${btoa('jobtwin:jobtwin')}`,
    ],
    ['made-up keys', '[{key: [], secret: []}]', {}, '/prints | x-key: jobtwin | x-secret: jobtwin'],
    ['a made-up key in the query', '[{query: []}]', {}, '/prints?key=jobtwin'],
    ['the key of the user in the query', '[{query: []}]', { KEY: '47 11' }, '/prints?key=47%2011'],
    ['a made-up cookie', '[{session: []}]', {}, '/prints | cookie: session=jobtwin'],
    [
      'the token of the user',
      '[{bearer: []}]',
      { AUTHORIZATION: 'Bearer 4711' },
      '/prints | authorization: Bearer 4711',
    ],
    ['the cookie of the user', '[{session: []}]', { Cookie: 'a=b; session=47=11' }, '/prints | cookie: session=47=11'],
    [
      'what else the user sends',
      '[{bearer: []}]',
      { 'X-Tenant': 'north' },
      '/prints | x-tenant: north | authorization: Bearer jobtwin',
    ],
    [
      'no credentials of the user where none are asked',
      '[]',
      { 'X-Tenant': 'north', Authorization: 'Bearer 4711' },
      '/prints | x-tenant: north | authorization: Bearer 4711',
    ],
    [
      'the alternative that the user has given',
      '[{bearer: []}, {key: [], secret: []}]',
      { 'x-key': '1', 'x-secret': '2' },
      '/prints | x-key: 1 | x-secret: 2',
    ],
    [
      'the rest made up',
      '[{bearer: []}, {key: [], secret: []}]',
      { 'x-key': '1' },
      '/prints | x-key: 1 | x-secret: jobtwin',
    ],
  ])('%s', (_, security, given, wanted) => {
    expect(sent(studioOf(security), given)).toEqual([wanted]);
  });

  it('headers of the user in place of parameters of their name', () => {
    const tenant = '[{name: X-Tenant, in: header, required: true, schema: {type: string}, example: south}]';
    expect(sent(studioOf('[]', tenant))).toEqual(['/prints | x-tenant: south']);
    expect(sent(studioOf('[]', tenant), { 'x-tenant': 'north' })).toEqual(['/prints | x-tenant: north']);
  });
});

describe('without the right credentials there are', () => {
  it.each<[security: string, wanted: [fault: string, request: string][]]>([
    ['[]', []],
    ['[{}, {bearer: []}]', []],
    [
      '[{bearer: []}]',
      [
        ['no credentials', '/prints'],
        ['basic instead of bearer', `/prints | authorization: Basic ${btoa('jobtwin:jobtwin')}`],
      ],
    ],
    [
      '[{bearer: []}, {basic: []}]',
      [
        ['no credentials', '/prints'],
        ['digest instead of bearer', '/prints | authorization: Digest jobtwin'],
      ],
    ],
    [
      '[{bearer: []}, {oauth: []}]',
      [
        ['no credentials', '/prints'],
        ['basic instead of bearer', `/prints | authorization: Basic ${btoa('jobtwin:jobtwin')}`],
      ],
    ],
    [
      '[{key: [], secret: []}]',
      [
        ['no credentials', '/prints'],
        ['without X-Key', '/prints | x-secret: jobtwin'],
        ['empty X-Key', '/prints | x-secret: jobtwin | x-key: '],
        ['without X-Secret', '/prints | x-key: jobtwin'],
        ['empty X-Secret', '/prints | x-key: jobtwin | x-secret: '],
      ],
    ],
    // Without the secret, the key is enough.
    [
      '[{key: []}, {key: [], secret: []}]',
      [
        ['no credentials', '/prints'],
        ['empty X-Key', '/prints | x-key: '],
        ['without X-Key', '/prints | x-secret: jobtwin'],
        ['empty X-Key', '/prints | x-secret: jobtwin | x-key: '],
      ],
    ],
    [
      '[{session: []}]',
      [
        ['no credentials', '/prints'],
        ['empty session', '/prints | cookie: session='],
      ],
    ],
    [
      '[{query: []}]',
      [
        ['no credentials', '/prints'],
        ['empty key', '/prints?key='],
      ],
    ],
  ])('%s', (security, wanted) => {
    const studio = studioOf(security);
    const found = studio.contract.operations.flatMap((operation) => unauthorizedDrafts(studio, operation));
    const shown = found.map(({ draft, intent }) => {
      const { url, headers } = writeRequest(draft, '');
      const line = [url, ...Object.entries(headers).map((pair) => pair.join(': '))].join(' | ');
      return [intent.kind === 'unauthorized' ? intent.fault : '', line];
    });
    expect(shown).toEqual(wanted);
  });
});
