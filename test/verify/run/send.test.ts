import { describe, expect, it } from 'vitest';
import { createTestClock } from '../../../mocks/vitest/test-clock.ts';
import type { Intent } from '../../../src/verify/evidence/exchange.ts';
import { createCredentials } from '../../../src/verify/requests/credentials.ts';
import { draftsOf } from '../../../src/verify/requests/draft.ts';
import type { Run, RunSettings } from '../../../src/verify/run/run.ts';
import { send, sendDraft } from '../../../src/verify/run/send.ts';
import { Undone } from '../../../src/verify/run/undone.ts';
import type { Subject } from '../../../src/verify/subject.ts';
import { pressChangedBy } from '../checks/changed-press.ts';
import { baseUrl, press } from '../exchange-of.ts';
import { runOf } from './run-of.ts';

const ok = async (): Promise<Response> => new Response();
const valid: Intent = { kind: 'valid', data: 'example' };
const request = { method: 'GET', url: `${baseUrl}/runs`, headers: {} };
const sendOne = (run: Run) => send(run, request, { story: 'a story', intent: valid });

const cookie = await pressChangedBy(
  'token: {type: http, scheme: bearer}',
  'token: {type: apiKey, in: cookie, name: Session}',
);
const open = await pressChangedBy('security: [{token: []}]', 'security: []');

describe('the rate', () => {
  it.each<[string, number, number, readonly number[]]>([
    ['none: one after the other', Number.POSITIVE_INFINITY, 200, [0, 200, 400, 600]],
    ['two a second, answers come at once', 2, 0, [0, 500, 1000, 1500]],
    ['two a second, answers take a while', 2, 200, [0, 500, 1000, 1500]],
    ['two a second, answers take longer', 2, 800, [0, 800, 1600, 2400]],
    ['one in ten seconds', 0.1, 0, [0, 10_000, 20_000, 30_000]],
  ])('%s', async (_, ratePerSecond, takesMs, wanted) => {
    const clock = createTestClock(0);
    const fetch = async (): Promise<Response> => {
      await clock.sleep(takesMs);
      return new Response();
    };
    const run = runOf(fetch, { clock, ratePerSecond });
    for (const sentAtMs of wanted) expect(await clock.until(sendOne(run))).toMatchObject({ sentAtMs });
  });

  it('does not make a run longer', async () => {
    const run = runOf(ok, { ratePerSecond: 0.001, endMs: 30_000 });
    await sendOne(run);
    await expect(run.clock.until(sendOne(run))).rejects.toThrow(new Undone('run', 'the time was over'));
    expect([run.clock.now(), run.exchanges.length]).toEqual([30_000, 1]);
  });
});

describe('the time of a run', () => {
  it('is the last that a request has', async () => {
    const run = runOf(() => new Promise(() => {}), { endMs: 12_500 });
    const sendHanging = () => run.clock.until(sendOne(run));
    expect(await sendHanging()).toMatchObject({ lapse: { detail: 'nothing came within 10000 ms' } });
    // The server had no time to answer: that is no fault of it.
    await expect(sendHanging()).rejects.toMatchObject({ scope: 'run', message: 'the time was over' });
    expect([run.exchanges.length, run.clock.now()]).toEqual([1, 12_500]);
  });
});

describe('answers that do not come', () => {
  /** Sends, and tells how each request ended: `.` for an answer, `-` for none, and what could not go on thereafter. */
  async function endings(script: string): Promise<string> {
    const answers = [...script];
    const run = runOf(async () => {
      if (answers.shift() === '.') return new Response();
      throw new Error('The line is dead.');
    });
    let told = '';
    for (const _ of script) {
      const { length } = run.exchanges;
      const scope = await sendOne(run).then(
        () => '',
        (error) => error.scope,
      );
      told += `${run.exchanges[length]?.answer === undefined ? '-' : '.'}${scope}`;
    }
    return told;
  }

  it.each([
    ['....', '....'],
    ['--.--.', '--.--.'],
    ['---', '---story'],
    ['-----', '---story--'],
    ['------', '---story---run'],
    ['---.---', '---story.---story'],
  ])('%s end %s', async (script, wanted) => {
    expect(await endings(script)).toBe(wanted);
  });

  it('are counted in the reason', async () => {
    const run = runOf(() => Promise.reject(new Error('The line is dead.')));
    await Promise.allSettled([sendOne(run), sendOne(run)]);
    await expect(sendOne(run)).rejects.toThrow('3 requests in a row got no whole answer');
  });
});

describe('status 401', () => {
  it.each<[string, string, Subject, Record<string, string>, Intent, number]>([
    ['goes on', 'with a credential that was given', press, { Authorization: 'Bearer 4711' }, valid, 401],
    ['goes on', 'with a cookie that was given', cookie, { Cookie: 'Session=4711' }, valid, 401],
    ['goes on', 'where it is wanted', press, {}, { kind: 'unauthorized', fault: 'missing' }, 401],
    ['goes on', 'where no credential is needed', open, {}, valid, 401],
    ['goes on', 'when it is 403', press, {}, valid, 403],
    ['ends the run', 'with a credential that is made up', press, {}, valid, 401],
    ['ends the run', 'with a cookie that is made up', cookie, { Cookie: 'Theme=dark' }, valid, 401],
    ['ends the run', 'where other headers were given', press, { 'x-tenant': 'north' }, valid, 401],
  ])('%s %s', async (wanted, _, subject, headers, intent, status) => {
    const credentials = createCredentials(subject.contract, headers);
    const run = runOf(async () => new Response('', { status }), {
      subject,
      credentials,
    } satisfies Partial<RunSettings>);
    const [operation] = subject.contract.operations;
    if (operation === undefined) throw new Error('The press has no operation.');
    const [draft] = draftsOf(operation, subject.contract, { credentials });
    const sent = sendDraft(run, draft, { story: 'a story', intent });
    if (wanted === 'goes on') await expect(sent).resolves.toMatchObject({ answer: { status } });
    else
      await expect(sent).rejects.toThrow(
        new Undone('run', 'the server refuses made-up credentials (status 401): give real ones as headers'),
      );
    expect(run.exchanges).toHaveLength(1);
  });
});

describe('the record', () => {
  it('has all that is known, in the order in which it was sent', async () => {
    const run = runOf(async () => Response.json([1], { status: 201 }));
    const [operation] = press.contract.operations;
    if (operation === undefined) throw new Error('The press has no operation.');
    const [draft] = draftsOf(operation, press.contract, { credentials: run.credentials });
    const about = { jobId: 'run-1', lifecycle: 'run' };
    const first = await sendDraft(run, draft, { story: 'a story', intent: { kind: 'poll' }, about });
    expect(first).toEqual({
      number: 1,
      story: 'a story',
      intent: { kind: 'poll' },
      operationId: 'submitRun',
      draft,
      about,
      request: {
        method: 'POST',
        url: `${baseUrl}/presses/press-1/runs`,
        headers: { authorization: 'Bearer 4711', 'content-type': 'application/json' },
        body: '{"title":"Poster","copies":20,"paper":"A3"}',
      },
      answer: { status: 201, headers: { 'content-type': 'application/json' }, text: '[1]', body: [1] },
      sentAtMs: 0,
      endedAtMs: 0,
    });
    expect(run.exchanges).toEqual([first, await sendOne(run)]);
    expect(run.exchanges[1]).not.toHaveProperty('about');
  });

  it('has nothing of a request that was given up', async () => {
    const controller = new AbortController();
    const run = runOf(() => new Promise(() => {}), { signal: controller.signal });
    const sent = sendOne(run);
    controller.abort(new Error('enough'));
    await expect(sent).rejects.toBe(controller.signal.reason);
    expect(run.exchanges).toEqual([]);
  });
});
