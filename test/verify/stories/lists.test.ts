import { describe, expect, it } from 'vitest';
import { createTestClock } from '../../../mocks/vitest/test-clock.ts';
import { loadDocument } from '../../../src/contract/load-document.ts';
import { createDriver } from '../../../src/verify/run/driver.ts';
import { findInLists } from '../../../src/verify/stories/lists.ts';
import { createSubject } from '../../../src/verify/subject.ts';
import { runOf } from '../run/run-of.ts';

async function subjectOf(name: string) {
  const file = new URL(`../../../${name}.yaml`, import.meta.url).pathname;
  return createSubject(await loadDocument(file), file);
}

const byToken = await subjectOf('test/fixtures/sketches/google');
const byNumber = await subjectOf('openapi/matatika');

/** Looks for a job in lists of so many pages, of which one shows it; the queries that were sent. */
async function find(
  subject: typeof byToken,
  lifecycle: string,
  toPage: (query: URLSearchParams) => unknown,
): Promise<readonly string[]> {
  const asked: string[] = [];
  const run = runOf(
    async ({ url }) => {
      const { pathname, searchParams } = new URL(url);
      asked.push(`${pathname.split('/').at(-1)}?${searchParams}`);
      return Response.json(toPage(searchParams));
    },
    { subject, clock: createTestClock(0), baseUrl: 'http://twin.test' },
  );
  await findInLists(createDriver(run, 'a story'), { jobId: '7', lifecycle });
  return asked;
}

const operation = (id: string) => ({ name: `operations/${id}`, done: false });

describe('a job is looked for in a list', () => {
  const pages = (at: number, last: number) => (query: URLSearchParams) => {
    const page = Number(query.get('pageToken') ?? 0);
    const next = page < last ? { nextPageToken: `${page + 1}` } : {};
    return { operations: [operation('1'), operation(page === at ? '7' : '2')], ...next };
  };

  it.each<[string, (query: URLSearchParams) => unknown, readonly string[]]>([
    ['of one page', pages(0, 0), ['operations?']],
    ['until a page has it', pages(2, 5), ['operations?', 'operations?pageToken=1', 'operations?pageToken=2']],
    ['to the last page', pages(9, 1), ['operations?', 'operations?pageToken=1']],
    ['to an empty page', () => ({ operations: [], nextPageToken: 'more' }), ['operations?']],
    ['to an empty token', () => ({ operations: [operation('1')], nextPageToken: '' }), ['operations?']],
    ['to a token that is none', () => ({ operations: [operation('1')], nextPageToken: 3 }), ['operations?']],
  ])('by token, %s', async (_, toPage, wanted) => {
    expect(await find(byToken, 'operation', toPage)).toEqual(wanted);
  });

  it('by token, on twenty pages at most', async () => {
    expect(await find(byToken, 'operation', pages(30, 40))).toHaveLength(20);
  });

  it('by number, until a page is empty', async () => {
    const asked = await find(byNumber, 'job', (query) => {
      const page = Number(query.get('page') ?? 0);
      return { _embedded: { jobs: page < 2 ? [{ id: `${page}`, status: 'QUEUED' }] : [] } };
    });
    expect(asked).toEqual(['jobs?', 'jobs?page=1', 'jobs?page=2']);
  });
});
