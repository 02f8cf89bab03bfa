import { afterEach, describe, expect, it } from 'vitest';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { endOf, jobAnswer, openStudio } from '../client/fixtures/studio-job.ts';

/** A page as far as a wait looks at it. */
class Page extends EventTarget {
  hidden = true;
  readonly listeners = new Set<unknown>();

  override addEventListener(type: string, listener: EventListener, options?: AddEventListenerOptions): void {
    this.listeners.add(listener);
    super.addEventListener(type, listener, options);
  }

  override removeEventListener(type: string, listener: EventListener): void {
    this.listeners.delete(listener);
    super.removeEventListener(type, listener);
  }

  show(isShown: boolean): void {
    this.hidden = !isShown;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function openPage(): Page {
  const page = new Page();
  Reflect.set(globalThis, 'document', page);
  return page;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'document'));

describe('in a hidden tab', () => {
  it('a wait sends nothing, and looks at once when the tab is shown', async () => {
    const page = openPage();
    const { client, fetch, clock } = openStudio(jobAnswer('succeeded'));
    const done = client.open('7').wait();
    await clock.advance(60_000);
    expect(fetch.requests).toHaveLength(0);
    page.show(false);
    await clock.advance(1);
    expect(fetch.requests).toHaveLength(0);
    page.show(true);
    expect(await endOf(clock, done)).toMatchObject({ value: { state: 'succeeded' }, atMs: 60_001 });
    expect(page.listeners.size).toBe(0);
  });

  it('a wait that has begun pauses after its delay', async () => {
    const page = openPage();
    page.hidden = false;
    const { client, fetch, clock } = openStudio(jobAnswer('in_progress'));
    const end = endOf(clock, client.open('7').wait({ deadlineMs: 30_000 }), 0);
    await clock.advance(100);
    page.show(false);
    await clock.advance(29_000);
    expect(fetch.timesMs).toEqual([0]);
    await clock.advance(1000);
    // One last look, as early before the deadline as always.
    expect(fetch.timesMs).toEqual([0, 29_500]);
    expect(await end).toMatchObject({ error: { name: 'DeadlineError' } });
    expect(page.listeners.size).toBe(0);
  });

  it('an abort ends a wait at once', async () => {
    const page = openPage();
    const { client, fetch, clock } = openStudio(jobAnswer('succeeded'));
    const controller = new AbortController();
    const end = endOf(clock, client.open('7').wait({ signal: controller.signal }), 0);
    await clock.advance(10);
    controller.abort('enough');
    expect(await end).toMatchObject({ error: 'enough', atMs: 10 });
    expect([fetch.requests.length, page.listeners.size]).toEqual([0, 0]);
  });
});

it('outside of a browser there is nothing to pause for', async () => {
  const { client, clock } = openStudio(jobAnswer('succeeded'));
  expect(await endOf(clock, client.open('7').wait(), 0)).toMatchObject({ atMs: createVirtualClock().now() });
});
