import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inside } from '../engine/sketches/start-sketch.ts';
import { pollToEnd, sampleHeaders, toCall, token } from './matatika-calls.ts';
import { requests } from './python-dialects.ts';
import { jsonOf, startWire, type Wire } from './start-wire.ts';

const uuid = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?$/);
const always = ['id', 'created', 'type', 'maxAttempts', 'attempt', 'status', '_embedded', '_links'];

let wire: Wire;
beforeAll(async () => {
  wire = await startWire('matatika.yaml', requests, token);
});
afterAll(() => wire.stop());

const submissions = [
  { path: () => `/api/pipelines/${randomUUID()}/jobs`, status: 201, type: 'PIPELINE_RUN' },
  { path: () => `/api/pipelines/${randomUUID()}/verification`, status: 200, type: 'PIPELINE_VERIFY' },
  { path: () => `/api/workspaces/${randomUUID()}/deployments`, status: 202, type: 'WORKSPACE_DEPLOY' },
];

describe('a submission without a body, but with its content type, is polled to its end', () => {
  const endings = [
    { prefer: 'outcome=success', ending: 'COMPLETE', exitCode: 0 },
    { prefer: 'outcome=failure', ending: 'ERROR', exitCode: expect.toSatisfy((code) => code > 0, 'more than 0') },
  ];
  const cases = submissions.flatMap((submission) => endings.map((each) => ({ ...submission, ...each })));

  it.each(cases)('$type: $ending', async ({ path, status, type, prefer, ending, exitCode }) => {
    const answer = await wire.send({ line: `POST ${path()}`, headers: { ...sampleHeaders, Prefer: prefer } });
    expect(answer, answer.text).toMatchObject({ status, headers: { 'content-type': 'application/json' } });
    const [queued, running, ended, ...others] = await pollToEnd(wire, answer);
    expect(others).toEqual([]);
    expect(queued).toMatchObject({ id: uuid, created: instant, type, status: 'QUEUED' });
    expect(running).toMatchObject({ status: 'RUNNING', startTime: instant });
    expect(ended).toMatchObject({ status: ending, startTime: instant, endTime: instant, exitCode });
  });
});

describe('a job shows only what it has', () => {
  it.each(submissions)('$type', async ({ path }) => {
    const answer = await wire.send({ line: `POST ${path()}`, headers: sampleHeaders });
    const [queued, running, ended] = await pollToEnd(wire, answer);
    expect(namesIn(queued)).toEqual([...always].sort());
    expect(namesIn(running)).toEqual([...always, 'startTime'].sort());
    expect(namesIn(ended).filter((name) => name !== 'commitId')).toEqual(
      [...always, 'startTime', 'endTime', 'exitCode'].sort(),
    );
  });

  it('and only the links that can be followed', async () => {
    const answer = await wire.send({ line: `POST /api/pipelines/${randomUUID()}/jobs`, headers: sampleHeaders });
    const [queued, running, ended] = await pollToEnd(wire, answer);
    const self = `${wire.origin}/api/jobs/${inside(queued, 'id')}`;
    const links = {
      self: { href: self },
      'delete job': { href: self, type: 'DELETE' },
      logs: { href: `${self}/logs?sequence=0`, type: 'GET' },
    };
    const withdraw = { 'withdraw job': { href: `${self}/stopped`, type: 'PUT' } };
    expect(inside(queued, '_links')).toEqual({ ...links, ...withdraw });
    expect(inside(running, '_links')).toEqual({ ...links, ...withdraw });
    expect(inside(ended, '_links')).toEqual(links);
  });
});

describe('a job is led by its links', () => {
  it.each([
    { wait: 0, status: 'QUEUED' },
    { wait: 3_000, status: 'RUNNING' },
  ])('to a stop while it is $status', async ({ wait, status }) => {
    const answer = await wire.send({ line: `POST /api/pipelines/${randomUUID()}/jobs`, headers: sampleHeaders });
    await wire.clock.advance(wait);
    const before = await wire.send(toCall(wire, jsonOf(answer), 'self'));
    expect(jsonOf(before)).toMatchObject({ status });
    const accepted = await wire.send(toCall(wire, jsonOf(before), 'withdraw job', sampleHeaders));
    expect(accepted.status, accepted.text).toBe(202);
    expect(Object.values(Object(jsonOf(accepted)))).toEqual([expect.any(String)]);
    const stopped = (await pollToEnd(wire, before)).at(-1);
    expect(stopped).toMatchObject({ status: 'STOPPED' });
    const again = await wire.send({ ...toCall(wire, jsonOf(before), 'withdraw job', sampleHeaders) });
    expect(again.status, again.text).toBe(409);
  });

  it('to its removal, after which a reading tells why not in message', async () => {
    const answer = await wire.send({ line: `POST /api/pipelines/${randomUUID()}/jobs`, headers: sampleHeaders });
    const removed = await wire.send(toCall(wire, jsonOf(answer), 'delete job', sampleHeaders));
    expect({ status: removed.status, text: removed.text }).toEqual({ status: 204, text: '' });
    const read = await wire.send(toCall(wire, jsonOf(answer), 'self'));
    expect(read.status).toBe(404);
    expect(jsonOf(read)).toMatchObject({ status: 404, message: expect.stringMatching(/./) });
  });

  it('to its log, which is followed by the number of its lines', async () => {
    const answer = await wire.send({ line: `POST /api/pipelines/${randomUUID()}/jobs`, headers: sampleHeaders });
    const { line } = toCall(wire, jsonOf(answer), 'logs');
    const waiting = await wire.send({ line, headers: { Accept: 'text/plain' } });
    expect({ status: waiting.status, text: waiting.text }).toEqual({ status: 204, text: '' });
    await pollToEnd(wire, answer);
    const whole = await wire.send({ line, headers: { Accept: 'text/plain' } });
    expect(whole).toMatchObject({ status: 200, headers: { 'content-type': expect.stringMatching(/^text\/plain/) } });
    const lines = whole.text.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    const rest = await wire.send({ line: line.replace('sequence=0', 'sequence=3') });
    expect(rest.text.trimEnd().split('\n')).toEqual(lines.slice(3));
    const past = await wire.send({ line: line.replace('sequence=0', `sequence=${lines.length}`) });
    expect(past.status).toBe(204);
  });

  it.each(['application/x-ndjson', 'application/stream+json'])('to its log as %s', async (accept) => {
    const answer = await wire.send({ line: `POST /api/pipelines/${randomUUID()}/jobs`, headers: sampleHeaders });
    await pollToEnd(wire, answer);
    const { line } = toCall(wire, jsonOf(answer), 'logs');
    const { status, headers, text } = await wire.send({ line, headers: { Accept: accept } });
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: accept });
    const lines = text
      .trimEnd()
      .split('\n')
      .map((each): unknown => JSON.parse(each));
    expect(lines).toEqual(lines.map(() => expect.any(Object)));
  });
});

function namesIn(shown: unknown): string[] {
  return Object.keys(Object(shown)).sort();
}
