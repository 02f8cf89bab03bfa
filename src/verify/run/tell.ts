import type { Story } from '../stories/story.ts';
import { createDriver } from './driver.ts';
import type { Run } from './run.ts';
import { Undone } from './undone.ts';

/**
 * Tells stories one after the other.
 *
 * @returns what was left undone, and why
 * @throws the reason of `run.signal`, unwrapped, when that aborts
 */
export async function tell(run: Run, stories: readonly Story[]): Promise<readonly string[]> {
  const undone: string[] = [];
  for (const [index, story] of stories.entries()) {
    try {
      await story.run(createDriver(run, story.name));
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
      undone.push(`${story.name}: ${error.message}`);
      if (error.scope === 'story') continue;
      return [...undone, ...describeRest(stories.length - index - 1)];
    }
  }
  return undone;
}

function describeRest(count: number): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? '1 more story was not begun' : `${count} more stories were not begun`];
}
