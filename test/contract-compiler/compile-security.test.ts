import { describe, expect, it } from 'vitest';
import { compileSecurity } from '../../src/contract/compile-security.ts';
import { Resolver } from '../../src/contract/resolver.ts';
import type { Json } from '../../src/contract/template.ts';

const schemes = {
  token: { type: 'http', scheme: 'Bearer' },
  password: { type: 'http', scheme: 'basic' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  queryKey: { type: 'apiKey', in: 'query', name: 'key' },
  cookieKey: { type: 'apiKey', in: 'cookie', name: 'session' },
  oauth: { type: 'oauth2', flows: {} },
  openId: { type: 'openIdConnect', openIdConnectUrl: 'https://kiln.test' },
  tls: { type: 'mutualTLS' },
  alias: { $ref: '#/components/securitySchemes/key' },
};
const resolver = new Resolver({ components: { securitySchemes: schemes } });

const bearer = (scheme: string): unknown => ({ scheme, in: 'header', name: 'Authorization', prefix: 'bearer' });
const key = { scheme: 'key', in: 'header', name: 'X-Key' };

describe('compileSecurity', () => {
  it.each<{ what: string; requirements: Json | undefined; wanted: unknown }>([
    { what: 'none', requirements: undefined, wanted: [] },
    { what: 'an empty list', requirements: [], wanted: [] },
    { what: 'a bearer token', requirements: [{ token: [] }], wanted: [[bearer('token')]] },
    {
      what: 'a user name and password',
      requirements: [{ password: [] }],
      wanted: [[{ scheme: 'password', in: 'header', name: 'Authorization', prefix: 'basic' }]],
    },
    { what: 'a key in a header', requirements: [{ key: [] }], wanted: [[key]] },
    {
      what: 'a key in the query',
      requirements: [{ queryKey: [] }],
      wanted: [[{ scheme: 'queryKey', in: 'query', name: 'key' }]],
    },
    {
      what: 'a key in a cookie',
      requirements: [{ cookieKey: [] }],
      wanted: [[{ scheme: 'cookieKey', in: 'cookie', name: 'session' }]],
    },
    { what: 'OAuth 2', requirements: [{ oauth: ['read'] }], wanted: [[bearer('oauth')]] },
    { what: 'OpenID Connect', requirements: [{ openId: [] }], wanted: [[bearer('openId')]] },
    { what: 'a scheme behind a reference', requirements: [{ alias: [] }], wanted: [[{ ...key, scheme: 'alias' }]] },
    { what: 'alternatives', requirements: [{ token: [] }, { key: [] }], wanted: [[bearer('token')], [key]] },
    { what: 'several at once', requirements: [{ token: [], key: [] }], wanted: [[bearer('token'), key]] },
    { what: 'one that is optional', requirements: [{ token: [] }, {}], wanted: [] },
    { what: 'a certificate, which HTTP never sees', requirements: [{ tls: [] }], wanted: [] },
    { what: 'a certificate beside a key', requirements: [{ tls: [], key: [] }], wanted: [[key]] },
  ])('$what', ({ requirements, wanted }) => {
    expect(compileSecurity(requirements, schemes, resolver)).toEqual(wanted);
  });

  it('refuses a scheme that is not declared: it would leave the operation open to everybody', () => {
    expect(() => compileSecurity([{ tokn: [] }], schemes, resolver)).toThrow(/security.*"tokn".*token, password, key/s);
  });
});
