import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bundle, bundle } from './bundle.ts';
import { apis, sourceOf } from './entries.ts';

const bundles = new Map<string, Bundle>();

/** The bundle of an application that exports these names of an entry, and all that these APIs export. */
async function bundleOf(what: string, names: string, ...used: readonly string[]): Promise<Bundle> {
  const lines = used.map((api) => `export * from ${JSON.stringify(sourceOf(api))};`);
  const made = await bundle([`export { ${names} } from ${JSON.stringify(sourceOf('client'))};`, ...lines].join('\n'));
  bundles.set(what, made);
  return made;
}

beforeAll(() => {
  // Vitest's own value would make Vite build for development.
  vi.stubEnv('NODE_ENV', 'production');
});
afterAll(() => {
  vi.unstubAllEnvs();
  console.log([...bundles].map(toRow).join('\n'));
});

function toRow([what, { minifiedBytes, gzipBytes }]: [string, Bundle]): string {
  return `${what.padEnd(24)} ${minifiedBytes.toString().padStart(7)} bytes, gzip ${gzipBytes.toString().padStart(6)}`;
}

describe('what an application loads', { timeout: 60_000 }, () => {
  // The difference is openapi-fetch.
  it('is at most 7.7 kB together with the client for all that is no job', async () => {
    const { gzipBytes, modules } = await bundleOf('client, http, asana', 'createClient, createHttp', 'asana');
    expect(gzipBytes).toBeLessThanOrEqual(7_700);
    expect(modules.some((id) => id.includes('/node_modules/openapi-fetch/'))).toBe(true);
  });

  it.each(apis)('is at most 6 kB for a client of %s that waits, and nothing else is in it', async (api) => {
    const { gzipBytes, modules, imports } = await bundleOf(`client, ${api}`, 'createClient', api);
    expect(gzipBytes).toBeLessThanOrEqual(6_000);
    const ours = /\/(src\/(client|clock|errors|polling)|generated\/[^/]+)\/[^/]+$/;
    const foreign = modules.filter((id) => !ours.test(id) && !id.includes('virtual:'));
    expect({ foreign, imports }).toEqual({ foreign: [], imports: [] });
    expect(modules.some((id) => id.endsWith('/create-client.ts'))).toBe(true);
  });

  it('is printed for all APIs together', async () => {
    const all = await bundleOf('client, all APIs', 'createClient', ...apis);
    expect(all.modules.filter((id) => id.endsWith('/client.ts') && id.includes('/generated/'))).toHaveLength(
      apis.length,
    );
  });

  it.each(['JobFailedError', 'DeadlineError', 'ContractError'])('is below 1 kB for %s alone', async (name) => {
    const { gzipBytes, modules } = await bundleOf(name, name);
    expect(gzipBytes).toBeLessThan(1_000);
    expect(modules.filter((id) => !/\/src\/errors\/|virtual:/.test(id))).toEqual([]);
  });
});
