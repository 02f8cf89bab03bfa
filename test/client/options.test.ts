import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { waitAll } from '../../src/client/wait-all.ts';
import { studio } from './fixtures/studio.ts';
import { endOf, jobAnswer, openStudio } from './fixtures/studio-job.ts';

const { client } = openStudio(jobAnswer('in_progress'));
const job = client.open('7');

describe('options', () => {
  it.each<[call: string, run: () => unknown, allowed: string]>([
    // @ts-expect-error: no such option
    ['create a client', () => createClient(studio, { wrong: 1 }), 'baseUrl, headers, fetch, clock, random'],
    // @ts-expect-error: no such option
    ['open a job', () => client.open('7', { wrong: 1 }), 'lifecycle'],
    // @ts-expect-error: no such option
    ['watch', () => job.watch({ wrong: 1 }), 'timeoutMs, signal, deadlineMs, minDelayMs, maxDelayMs'],
  ])('to %s that do not exist are refused, with those that do', (call, run, allowed) => {
    expect(run).toThrow(new TypeError(`Failed to ${call}: there is no option "wrong". Use ${allowed}.`));
  });

  it.each(['Bearer …', 'Bearer a\nb'])(
    'with the header "authorization: %s", which no request can have, are refused',
    (value) => {
      expect(() => createClient(studio, { headers: { authorization: value } })).toThrow(TypeError);
    },
  );

  it('of a wait or a read are refused by a rejection', async () => {
    // @ts-expect-error: no such option
    await expect(job.wait({ deadline: 5 })).rejects.toThrow(
      'Failed to wait: there is no option "deadline". Use timeoutMs,',
    );
    // @ts-expect-error: not for a single look
    await expect(job.read({ deadlineMs: 5 })).rejects.toThrow(
      'Failed to read: there is no option "deadlineMs". Use timeoutMs, signal.',
    );
  });

  it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuse %s as a time', async (ms) => {
    for (const name of ['deadlineMs', 'timeoutMs', 'minDelayMs', 'maxDelayMs']) {
      await expect(job.wait({ [name]: ms })).rejects.toThrow(
        new RangeError(`Failed to wait: "${name}" is the number ${ms}. Give finite milliseconds from 1 on.`),
      );
    }
  });

  it('show a time that is a text as one', async () => {
    // @ts-expect-error: a time is a number
    await expect(job.wait({ deadlineMs: '1' })).rejects.toThrow(
      new RangeError('Failed to wait: "deadlineMs" is the string 1. Give finite milliseconds from 1 on.'),
    );
    // @ts-expect-error: so is this
    await expect(waitAll([job], { concurrency: '3' })).rejects.toThrow('"concurrency" is "3".');
  });

  it('take undefined for the default', async () => {
    const studioAgain = openStudio(jobAnswer('in_progress'));
    const { error } = await endOf(
      studioAgain.clock,
      studioAgain.client.open('7').wait({ deadlineMs: undefined, signal: undefined }),
    );
    expect(error).toMatchObject({ name: 'DeadlineError', deadlineMs: 600_000 });
  });

  it('keep to the shortest delay where the longest is shorter', async () => {
    const { client, clock, fetch } = openStudio(jobAnswer('in_progress'));
    await endOf(clock, client.open('7').wait({ minDelayMs: 300, maxDelayMs: 100, deadlineMs: 1000 }));
    expect(fetch.timesMs).toEqual([0, 300, 600, 700]);
  });
});
