import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AsanaClient, createAsanaClient, type Settings } from './asana-client.ts';
import { startTwin, type TwinProcess } from './twin-process.ts';

const help = expect.stringMatching(
  /^For more information on API status codes.* https:\/\/developers\.asana\.com\/docs\/errors$/s,
);
const copy = { data: { name: 'Copy' } };

let twin: TwinProcess;
beforeAll(async () => {
  twin = await startTwin('asana.yaml');
});
afterAll(() => twin.stop());

describe('what the client rejects with', () => {
  interface Case {
    name: string;
    settings?: Settings;
    call: (client: AsanaClient) => Promise<unknown>;
    status: number;
    message: string | RegExp;
  }
  const cases: Case[] = [
    {
      name: 'an unknown job',
      call: ({ jobs }) => jobs.getJob('404404', {}),
      status: 404,
      message: 'job: Not a recognized ID: 404404',
    },
    {
      name: 'no token, on a reading',
      settings: {},
      call: ({ jobs }) => jobs.getJob('1', {}),
      status: 401,
      message: 'Not Authorized',
    },
    {
      name: 'no token, on a submission',
      settings: {},
      call: ({ tasks }) => tasks.duplicateTask(copy, '123', {}),
      status: 401,
      message: 'Not Authorized',
    },
    {
      name: 'a required member left out',
      call: ({ projects }) => projects.duplicateProject('123', { body: { data: { include: 'members' } } }),
      status: 400,
      message: /name/,
    },
    {
      name: 'another one left out',
      call: ({ projects }) => projects.projectSaveAsTemplate(copy, '123', {}),
      status: 400,
      message: /public/,
    },
    {
      name: 'a member of the wrong type',
      call: ({ tasks }) => tasks.duplicateTask({ data: { name: 5 } }, '123', {}),
      status: 400,
      message: /name.*string/,
    },
    {
      name: 'a word that is not in the list',
      call: ({ portfolios }) =>
        portfolios.duplicatePortfolio('123', { body: { data: { name: 'Copy', include: 'love' } } }),
      status: 400,
      message: /include/,
    },
    {
      name: 'a gid that is a number',
      call: ({ exports }) => exports.createGraphExport({ data: { parent: 123 } }),
      status: 400,
      message: /parent.*string/,
    },
  ];

  it.each(cases)('$name: $status', async ({ settings = { token: 'errors' }, call, status, message }) => {
    const error = await rejection(call(createAsanaClient(twin.url, settings)));
    expect(error).toMatchObject({ status, response: { body: { errors: [{ message: expect.any(String), help }] } } });
    expect(error.response.body.errors[0]?.message).toMatch(message);
  });
});

describe('limits', () => {
  it('refuse the sixth job at once with 429 and Retry-After, and only to the same token', async () => {
    const { tasks, jobs } = createAsanaClient(twin.url, { token: 'busy', prefer: 'duration=30s' });
    for (let job = 1; job <= 5; job += 1) await tasks.duplicateTask(copy, '123', {});
    const error = await rejection(tasks.duplicateTask(copy, '123', {}));
    expect(error.status).toBe(429);
    const seconds = error.response.headers['retry-after'];
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(Number(seconds)).toBeLessThanOrEqual(30);
    expect(error.response.body.errors[0]?.message).toContain(`${seconds} seconds`);

    const { data: other } = await createAsanaClient(twin.url, { token: 'idle' }).tasks.duplicateTask(copy, '123', {});
    expect(other.status).toBe('not_started');
    await expect(jobs.getJob(other.gid, {})).resolves.toMatchObject({ data: { gid: other.gid } });
  });

  it('refuse a second resource export of a workspace with 403', async () => {
    const { exports } = createAsanaClient(twin.url, { token: 'exporter', prefer: 'duration=30s' });
    await exports.createResourceExport({ data: { workspace: '1' } });
    const error = await rejection(exports.createResourceExport({ data: { workspace: '1' } }));
    expect(error.status).toBe(403);
    expect(error.response.body.errors[0]?.message).toMatch(/./);
    await expect(exports.createResourceExport({ data: { workspace: '2' } })).resolves.toHaveProperty('data.gid');
  });
});

/** What the client's HTTP library throws for an answer of 400 or more. */
interface HttpError {
  readonly status: number;
  readonly response: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: { readonly errors: readonly { readonly message?: string }[] };
  };
}

async function rejection(call: Promise<unknown>): Promise<HttpError> {
  const error = await call.then(
    (value) => new Error(`The call resolved with ${JSON.stringify(value)}, but should have been rejected.`),
    (reason) => reason,
  );
  if (error?.response === undefined) throw error;
  return error;
}
