import { focusManager } from '@tanstack/query-core';
import { describe, expect, it, vi } from 'vitest';
import { type Mishap, mount, pass, submitJob, useFakeTime } from './open-query.ts';

const quick = { minDelayMs: 1000, maxDelayMs: 1000 };

useFakeTime();

describe('the pace', () => {
  it.each<{ what: string; random: number; mishaps: Mishap[]; wantedMs: number[] }>([
    { what: 'grows with jitter: at least', random: 0, mishaps: [], wantedMs: [0, 500, 1000, 1500, 2000] },
    {
      what: 'grows with jitter: at most',
      random: 0.9999,
      mishaps: [],
      wantedMs: [0, 1000, 3000, 7000, 15_000, 25_000],
    },
    {
      what: 'yields to Retry-After',
      random: 0,
      mishaps: [new Response(null, { status: 429, headers: { 'retry-after': '7' } })],
      wantedMs: [0, 7000, 7500],
    },
    {
      what: 'is not hurried by Retry-After',
      random: 0,
      mishaps: [new Response(null, { status: 429, headers: { 'retry-after': '0' } })],
      wantedMs: [0, 500, 1000],
    },
  ])('$what $wantedMs', async ({ random, mishaps, wantedMs }) => {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    const { job, looksMs } = await submitJob('hold', mishaps);
    mount(job);
    await pass(wantedMs.at(-1) ?? 0);
    expect(looksMs).toEqual(wantedMs);
  });

  it('is kept by a component that renders all the time', async () => {
    const { job, looksMs } = await submitJob('hold');
    const { rerender } = mount(job, { ...quick, deadlineMs: 60_000 });
    for (let times = 0; times < 50; times++) {
      rerender();
      await pass(100);
    }
    expect(looksMs).toEqual([0, 1000, 2000, 3000, 4000, 5000]);
  });

  it('is one for all components', async () => {
    const paces = [];
    for (const components of [1, 3]) {
      let draws = 0;
      vi.spyOn(Math, 'random').mockImplementation(() => (draws++ * 0.37) % 1);
      const { job, looksMs } = await submitJob('hold');
      const { queryClient, unmount } = mount(job);
      await pass(100);
      const others = Array.from({ length: components - 1 }, () => mount(job, {}, queryClient));
      await pass(30_000);
      for (const each of [{ unmount }, ...others]) each.unmount();
      paces.push(looksMs);
    }
    expect(paces[1]).toEqual(paces[0]);
    expect(paces[0]?.length).toBeGreaterThan(3);
  });

  it('rests while the window is in the background, and goes on', async () => {
    const { job, looksMs } = await submitJob('outcome=success, duration=60s');
    const { last } = mount(job, quick);
    await pass(2500);
    focusManager.setFocused(false);
    await pass(100_000);
    expect(looksMs).toEqual([0, 1000, 2000]);
    focusManager.setFocused(true);
    await pass(0);
    expect(looksMs).toEqual([0, 1000, 2000, 102_500]);
    expect(last().data?.outcome).toBe('success');
  });
});
