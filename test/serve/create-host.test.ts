import { describe, expect, it } from 'vitest';
import { createHost } from '../../mocks/serve/create-host.ts';
import { compileContract } from '../../src/contract/compile-contract.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { documentOf } from '../contract-compiler/contract-of.ts';

/** An API of that name with one path, which answers its name. */
function apiOf(name: string, server: string = 'https://kiln.test/v1'): Contract {
  const answer = `responses: {'200': {description: OK, content: {text/plain: {example: ${name}}}}}`;
  return compileContract(
    documentOf(`servers: [{url: '${server}'}]\npaths: {/pots: {get: {${answer}}}}`),
    `${name}.yaml`,
  );
}

describe('a host', () => {
  it.each<{ names: string[]; atRoot?: boolean; path: string; wanted: [number, string] }>([
    { names: ['kiln'], path: '/v1/pots', wanted: [200, 'kiln'] },
    { names: ['kiln'], path: '/kiln/v1/pots', wanted: [404, 'application/problem+json'] },
    { names: ['kiln'], atRoot: false, path: '/kiln/v1/pots', wanted: [200, 'kiln'] },
    { names: ['kiln'], atRoot: false, path: '/v1/pots', wanted: [404, 'Served: /kiln/.'] },
    { names: ['kiln', 'oven'], path: '/kiln/v1/pots', wanted: [200, 'kiln'] },
    { names: ['kiln', 'oven'], path: '/oven/v1/pots?a=1', wanted: [200, 'oven'] },
    { names: ['kiln', 'oven'], path: '/v1/pots', wanted: [404, 'Served: /kiln/, /oven/.'] },
    { names: ['kiln', 'oven'], path: '/', wanted: [404, 'Served: /kiln/, /oven/.'] },
    { names: ['kiln', 'oven'], path: '/kiln', wanted: [404, 'No path of this API matches /kiln.'] },
    { names: ['kiln', 'oven'], path: '/kilns/v1/pots', wanted: [404, 'Served: /kiln/, /oven/.'] },
    { names: ['my kiln', 'oven'], path: '/my%20kiln/v1/pots', wanted: [200, 'my kiln'] },
    { names: ['töpfe', 'oven'], path: '/t%C3%B6pfe/v1/pots', wanted: [200, 'töpfe'] },
    { names: ['constructor', 'oven'], path: '/constructor/v1/pots', wanted: [200, 'constructor'] },
  ])('of $names (at root: $atRoot) answers $path', async ({ names, atRoot, path, wanted: [status, text] }) => {
    const { fetch } = createHost(
      names.map((name) => apiOf(name)),
      atRoot === undefined ? {} : { atRoot },
    );
    const response = await fetch(new Request(`http://localhost${path}`));
    expect(response.status).toBe(status);
    expect(`${response.headers.get('content-type')} ${await response.text()}`).toContain(text);
  });

  it('knows where each API begins', () => {
    const { twins } = createHost([apiOf('kiln'), apiOf('oven', '/'), apiOf('my kiln')]);
    expect(twins.map(({ basePath }) => basePath)).toEqual(['/kiln/v1', '/oven', '/my%20kiln/v1']);
  });

  it('lets pages of other origins in', async () => {
    const { fetch } = createHost([apiOf('kiln')]);
    const response = await fetch(new Request('http://localhost/v1/pots', { headers: { origin: 'http://app.test' } }));
    expect(response.headers.get('access-control-allow-origin')).toBe('http://app.test');
  });
});

describe('a host is refused', () => {
  it('without an API', () => {
    expect(() => createHost([])).toThrow(new TypeError('Failed to create a host: there is no contract to serve.'));
  });

  it('of two APIs with one name', () => {
    expect(() => createHost([apiOf('kiln'), apiOf('kiln')])).toThrow(
      new TypeError('Failed to create a host: two documents are called "kiln". Rename the file of one of them.'),
    );
  });

  it('with an option that there is not', () => {
    const options = { seed: 7, sed: 7 };
    expect(() => createHost([apiOf('kiln')], options)).toThrow(/the option "sed" is unknown; there are clock, seed,/);
  });
});
