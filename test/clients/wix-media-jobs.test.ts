import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTwin, type TwinProcess } from './twin-process.ts';
import { cases } from './wix-media-cases.ts';
import { createWixMediaClient } from './wix-media-client.ts';

const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const order = ['pending', 'working', 'success'];

let twin: TwinProcess;
beforeAll(async () => {
  twin = await startTwin('wix-media.yaml');
});
afterAll(() => twin.stop());

describe('every submission is followed to its success', () => {
  it.for(cases)('$operation', { concurrent: true }, async ({ follow, wanted }) => {
    const readings = await follow(createWixMediaClient(twin.url, { prefer: 'duration=1s' }));
    const submitted = readings[0]?.map(({ id }) => id) ?? [];
    expect(submitted).toHaveLength(wanted.length);
    for (const [at, id] of submitted.entries()) {
      const seen = readings.map((jobs) => jobs[at]);
      expect(seen.map((job) => job?.id)).toEqual(seen.map(() => id));
      expect(seen.slice(0, -1).map((job) => job?.result)).toEqual(seen.slice(1).map(() => null));
      const steps = seen.map((job) => order.indexOf(job?.status ?? ''));
      expect(steps[0]).toBe(0);
      expect(steps).toEqual([...steps].sort());
      const { payload, ...members } =
        wanted[at] ?? expect.fail(`${submitted.length} jobs, but ${wanted.length} wanted`);
      expect(seen.at(-1)).toMatchObject({
        ...members,
        groupId: id.split('_')[0],
        issuer: expect.stringMatching(/^urn:app:/),
        status: 'success',
        result: { code: 0, message: 'OK', payload },
        dateCreated: instant,
        dateUpdated: instant,
      });
    }
  });

  it('at its own pace when nothing is preferred', { concurrent: true }, async () => {
    const readings = await cases[0]?.follow(createWixMediaClient(twin.url));
    expect([...new Set(readings?.flatMap((jobs) => jobs.map(({ status }) => status)))]).toEqual(order);
  });
});

describe('every submission is followed to its failure', () => {
  it.for(cases)('$operation', { concurrent: true }, async ({ follow, wanted }) => {
    const readings = await follow(createWixMediaClient(twin.url, { prefer: 'outcome=failure, duration=0.3s' }));
    const last = readings.at(-1) ?? [];
    expect(last).toHaveLength(wanted.length);
    for (const [at, job] of last.entries()) {
      const { type, sources, specification } = wanted[at] ?? expect.fail();
      const result = { code: expect.toSatisfy((code) => code > 0, 'more than 0'), message: expect.stringMatching(/./) };
      expect(job).toMatchObject({ type, sources, specification, status: 'error', result });
    }
  });
});
