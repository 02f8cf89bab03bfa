import { describe, expect, it } from 'vitest';
import { tell } from '../../../src/verify/run/tell.ts';
import { Undone } from '../../../src/verify/run/undone.ts';
import type { Story } from '../../../src/verify/stories/story.ts';
import { runOf } from './run-of.ts';

const run = runOf(async () => new Response());

/** Tells stories, of which some cannot go on; which ones were begun, and what was left undone. */
async function tellOf(fates: Readonly<Record<string, Error | undefined>>) {
  const begun: string[] = [];
  const stories = Object.entries(fates).map(
    ([name, fate]): Story => ({
      name,
      isReadOnly: true,
      plan: [],
      async run() {
        begun.push(name);
        if (fate !== undefined) throw fate;
      },
    }),
  );
  return { undone: await tell(run, stories), begun };
}

const story = new Undone('story', 'the job was still queued');
const over = new Undone('run', 'the time was over');

describe('stories', () => {
  it.each<[string, Parameters<typeof tellOf>[0], readonly string[], readonly string[]]>([
    ['follow one another', { one: undefined, two: undefined }, ['one', 'two'], []],
    [
      'go on after one that could not',
      { one: story, two: undefined, three: story },
      ['one', 'two', 'three'],
      ['one: the job was still queued', 'three: the job was still queued'],
    ],
    [
      'end with the run',
      { one: undefined, two: over, three: undefined, four: undefined },
      ['one', 'two'],
      ['two: the time was over', '2 more stories were not begun'],
    ],
    [
      'end with the run, one left',
      { one: over, two: undefined },
      ['one'],
      ['one: the time was over', '1 more story was not begun'],
    ],
    ['end with the run, none left', { one: over }, ['one'], ['one: the time was over']],
    ['are none', {}, [], []],
  ])('%s', async (_, fates, begun, undone) => {
    expect(await tellOf(fates)).toEqual({ begun, undone });
  });

  it('that fail for another reason fail the run, with the reason as it is', async () => {
    const reason = new Error('enough');
    await expect(tellOf({ one: reason, two: undefined })).rejects.toBe(reason);
  });

  it('send under their own name', async () => {
    const stories = ['one', 'two'].map(
      (name): Story => ({
        name,
        isReadOnly: true,
        plan: [],
        async run(driver) {
          await driver.sendWritten({ method: 'GET', url: 'http://localhost', headers: {} }, { kind: 'unknown path' });
        },
      }),
    );
    await tell(run, stories);
    expect(run.exchanges.map(({ story: name }) => name)).toEqual(['one', 'two']);
  });
});
