import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { apis, entries, sourceOf } from './entries.ts';

/** What each entry gives its importers at run time. Whoever changes it, changes what others rely on. */
const exported: Readonly<Record<string, readonly string[]>> = {
  client: [
    'ContractError',
    'DeadlineError',
    'JobCanceledError',
    'JobError',
    'JobFailedError',
    'ProblemError',
    'TimeoutError',
    'createClient',
    'createEstimator',
    'createHttp',
    'toJobView',
    'waitAll',
  ],
  query: ['jobQueryOptions'],
  msw: ['createTwin', 'createVirtualClock', 'parseContract', 'toMswHandler'],
  server: [
    'DocumentError',
    'createHost',
    'createTwin',
    'createVirtualClock',
    'listen',
    'loadContract',
    'parseContract',
  ],
  verify: ['toHtml', 'toJunit', 'toMarkdown', 'toTerminal', 'verify'],
  vitest: ['jobTest', 'recordJobs'],
  'vitest-reporter': ['default'],
};

describe('an entry of the package', () => {
  it('has a row in this table', () => {
    expect(entries).toEqual(Object.keys(exported));
  });

  it.each(Object.entries(exported))('%s exports what the table says', async (entry, names) => {
    expect(Object.keys(await import(pathToFileURL(sourceOf(entry)).href)).sort()).toEqual(names);
  });
});

describe('an API of the package', () => {
  it.each(apis)('%s is an entry of its name, without a line of its own', async (api) => {
    expect(entries).not.toContain(api);
    const module: Record<string, unknown> = await import(pathToFileURL(sourceOf(api)).href);
    expect(Object.values(module)).toEqual([expect.objectContaining({ api })]);
    expect(existsSync(sourceOf(api).replace(/client\.ts$/, 'contract.json'))).toBe(true);
  });
});
