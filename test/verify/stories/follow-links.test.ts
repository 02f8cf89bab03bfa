import { describe, expect, it } from 'vitest';
import { createDriver } from '../../../src/verify/run/driver.ts';
import { followLinks } from '../../../src/verify/stories/follow-links.ts';
import { operationsAs } from '../../../src/verify/subject.ts';
import { press } from '../exchange-of.ts';
import { runOf, shows } from '../run/run-of.ts';

const baseUrl = 'http://twin.test/v1';

/** Submits a job to a server that answers with this `Location`, and follows that; what the server is asked for, and how. */
async function follow(location: string | undefined) {
  const asked: { readonly url: string; readonly authorization: string | null }[] = [];
  const fetch = async ({ method, url, headers }: Request): Promise<Response> => {
    if (method === 'POST') return shows('queued', location === undefined ? {} : { location }, 202)();
    asked.push({ url, authorization: headers.get('authorization') });
    return shows('queued')();
  };
  const run = runOf(fetch, { baseUrl });
  const driver = createDriver(run, 'a story');
  const [operation] = operationsAs(press, 'submit');
  const [draft] = operation === undefined ? [] : driver.drafts(operation);
  const [job] = draft === undefined ? [] : await driver.submit(draft, { kind: 'valid', data: 'example' });
  if (job === undefined) throw new Error('There is no job.');
  await followLinks(driver, job);
  return { asked, intents: run.exchanges.slice(1).map(({ intent }) => intent) };
}

const wanted = { url: `${baseUrl}/runs/run-1`, authorization: 'Bearer 4711' };
const link = { kind: 'link', name: 'readRun', from: 1 };

describe('a URL that names a job', () => {
  it.each([
    ['as the server knows itself', `${baseUrl}/runs/run-1`],
    ['as the document knows the server', 'https://press.example.com/v1/runs/run-1'],
    ['by its path', '/v1/runs/run-1'],
    ['with a query and a fragment', '/v1/runs/run-1?full=yes#pages', '/runs/run-1?full=yes#pages'],
  ])('%s, is followed below the base URL, with credentials', async (_, location, path = '/runs/run-1') => {
    const { asked, intents } = await follow(location);
    expect(asked).toEqual([{ ...wanted, url: baseUrl + path }, wanted]);
    expect(intents).toEqual([{ kind: 'location', name: 'location', from: 1 }, link]);
  });

  it.each([
    ['at another server', 'https://evil.example.com/v1/runs/run-1'],
    ['at another port', 'http://twin.test:8080/v1/runs/run-1'],
    ['by another scheme', 'https://twin.test/v1/runs/run-1'],
    ['at a server whose name begins alike', 'http://twin.test.example.com/v1/runs/run-1'],
    ['with our name as its user', 'http://twin.test@evil.example.com/v1/runs/run-1'],
    ['without a scheme', '//evil.example.com/v1/runs/run-1'],
    ['above the base URL', '/v2/runs/run-1'],
    ['above the base URL, by dots', '/v1/../v2/runs/run-1'],
    ['beside the base URL', '/v10/runs/run-1'],
    ['of another protocol', 'file:///etc/passwd'],
    ['that is none', 'http://['],
    ['that is missing', undefined],
  ])('%s is not followed: credentials go nowhere else', async (_, location) => {
    const { asked, intents } = await follow(location);
    expect(asked).toEqual([wanted]);
    expect(intents).toEqual([link]);
  });
});
