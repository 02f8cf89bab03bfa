import { describe, expect, it } from 'vitest';
import { createRoutes, type FindRoute } from '../../mocks/engine/router.ts';
import { contractOf } from '../contract-compiler/contract-of.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const responses = "responses: {'200': {description: OK}}";

/** Routes for paths, each with its methods. */
function routesOf(paths: Readonly<Record<string, readonly string[]>>): FindRoute {
  const items = Object.entries(paths).map(
    ([path, allowed]) => `'${path}': {${allowed.map((method) => `${method}: {${responses}}`).join(', ')}}`,
  );
  return createRoutes(contractOf(`paths: {${items.join(', ')}}`));
}

describe('a path leads to its operation', () => {
  it.each<{ paths: string[]; path: string; wanted: string | undefined; segments?: Record<string, string> }>([
    { paths: ['/pots'], path: '/pots', wanted: '/pots' },
    { paths: ['/pots'], path: '/pot', wanted: undefined },
    { paths: ['/pots'], path: '/Pots', wanted: undefined },
    { paths: ['/pots'], path: '/pots/1', wanted: undefined },
    { paths: ['/'], path: '/', wanted: '/' },
    { paths: ['/pots/{id}'], path: '/pots/7', wanted: '/pots/{id}', segments: { id: '7' } },
    { paths: ['/pots/{id}'], path: '/pots/a%2Fb', wanted: '/pots/{id}', segments: { id: 'a%2Fb' } },
    { paths: ['/pots/{id}'], path: '/pots/a:b', wanted: '/pots/{id}', segments: { id: 'a:b' } },
    { paths: ['/pots/{id}'], path: '/pots/', wanted: undefined },
    { paths: ['/pots', '/pots/{id}'], path: '/pots/', wanted: undefined },
    { paths: ['/pots/{id}'], path: '/pots/7/', wanted: undefined },
    { paths: ['/pots/'], path: '/pots/', wanted: '/pots/' },
    { paths: ['/pots/'], path: '/pots', wanted: undefined },
    { paths: ['/pots/{id}/lid'], path: '/pots//lid', wanted: undefined },
    {
      paths: ['/kilns/{kiln}/pots/{pot}'],
      path: '/kilns/1/pots/2',
      wanted: '/kilns/{kiln}/pots/{pot}',
      segments: { kiln: '1', pot: '2' },
    },
    // Concrete before templated, whatever stands first in the document.
    { paths: ['/pots/{id}', '/pots/mine'], path: '/pots/mine', wanted: '/pots/mine' },
    { paths: ['/pots/mine', '/pots/{id}'], path: '/pots/mine', wanted: '/pots/mine' },
    { paths: ['/{a}/pots', '/pots/{b}'], path: '/pots/pots', wanted: '/pots/{b}', segments: { b: 'pots' } },
    // Custom verbs, as some APIs have them.
    { paths: ['/pots/{id}', '/pots/{id}:glaze'], path: '/pots/7', wanted: '/pots/{id}', segments: { id: '7' } },
    {
      paths: ['/pots/{id}', '/pots/{id}:glaze'],
      path: '/pots/7:glaze',
      wanted: '/pots/{id}:glaze',
      segments: { id: '7' },
    },
    { paths: ['/pots:export', '/pots/{id}'], path: '/pots:export', wanted: '/pots:export' },
    {
      paths: ['/pots/{id}.{format}'],
      path: '/pots/7.json',
      wanted: '/pots/{id}.{format}',
      segments: { id: '7', format: 'json' },
    },
    { paths: ['/pots/*'], path: '/pots/1', wanted: undefined },
    { paths: ['/pots/*'], path: '/pots/*', wanted: '/pots/*' },
    { paths: ['/pots/(a|b)'], path: '/pots/a', wanted: undefined },
    { paths: ['/pots+lids'], path: '/pots+lids', wanted: '/pots+lids' },
    { paths: ['/töpfe'], path: '/t%C3%B6pfe', wanted: '/töpfe' },
    // A document's parameters may be called anything.
    ...['pot-id', 'pot.id', '$id', 'pot id', '1', 'constructor', 'pöt'].map((name) => ({
      paths: [`/pots/{${name}}`],
      path: '/pots/7',
      wanted: `/pots/{${name}}`,
      segments: JSON.parse(`{"${name}": "7"}`),
    })),
  ])('$path among $paths', ({ paths, path, wanted, segments = {} }) => {
    const found = routesOf(Object.fromEntries(paths.map((each) => [each, ['get']])))('GET', path);
    expect(found.operation?.path).toBe(wanted);
    if (found.operation !== undefined) expect(found.segments).toEqual(segments);
  });
});

describe('a method', () => {
  const find = routesOf({
    '/pots': ['get', 'post'],
    '/pots/{id}': ['get', 'delete'],
    '/pots/mine': ['put'],
    '/all': methods,
  });

  it.each(methods.map((method) => method.toUpperCase()))('%s leads to its operation', (method) => {
    expect(find(method, '/all').operation?.method).toBe(method);
  });

  it('HEAD is GET where the document does not say otherwise', () => {
    expect(find('HEAD', '/pots').operation?.method).toBe('GET');
  });

  it.each<{ method: string; path: string; allow: string[] }>([
    { method: 'PUT', path: '/pots', allow: ['GET', 'POST'] },
    { method: 'POST', path: '/pots/7', allow: ['GET', 'DELETE'] },
    { method: 'get', path: '/pots', allow: ['GET', 'POST'] },
    { method: 'PURGE', path: '/pots', allow: ['GET', 'POST'] },
    { method: '__proto__', path: '/pots', allow: ['GET', 'POST'] },
    { method: 'constructor', path: '/pots', allow: ['GET', 'POST'] },
    { method: 'GET', path: '/none', allow: [] },
  ])('$method of $path is not allowed; allowed: $allow', ({ method, path, allow }) => {
    const found = find(method, path);
    expect(found.operation).toBeUndefined();
    if (found.operation === undefined) expect([...found.allow].sort()).toEqual([...allow].sort());
  });

  it('that a concrete path does not have is looked for at the templated one', () => {
    expect(find('PUT', '/pots/mine').operation?.path).toBe('/pots/mine');
    expect(find('GET', '/pots/mine')).toMatchObject({ operation: { path: '/pots/{id}' }, segments: { id: 'mine' } });
  });
});
