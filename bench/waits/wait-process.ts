// Runs in a process of its own (measure-waits.ts starts it): many waits at once, of one way. Writes a Weight or an Effort as
// JSON. They are taken in separate processes, since collecting garbage to weigh what is left costs CPU time.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Effort, Footprint, Task, Weight } from './measure-waits.ts';
import { createReplay } from './replay.ts';
import { ways } from './ways.ts';

/** Enough to load and compile what waits run through. */
const warmUpWaits = 500;
/** Longer than the measurement: nobody looks twice. */
const restMs = 300_000;
/** Time for all to take their answers and fall asleep, which is under a second of work. */
const settleMs = 4000;

const task: Task = JSON.parse(process.argv[2] ?? '');
const { waits, looks, paceMs, recording } = task;
const way = ways[task.way];
if (way === undefined) throw new Error(`Failed to wait: there is no way "${task.way}".`);
const { wait, jobsPerRequest } = way;
const replay = createReplay(recording);
const ids = Array.from({ length: waits }, (_, index) => `${100_000 + index}`);

async function weigh(): Promise<Footprint> {
  if (globalThis.gc === undefined) throw new Error('Failed to weigh: start node with --expose-gc.');
  // What has been let go in this turn is collected in another; what waited for its finalization, with the second collection.
  await sleep(0);
  globalThis.gc();
  await sleep(0);
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  return { heapBytes: heapUsed, rssBytes: rss };
}

/** Weighs the waits while all requests are under way, and again when all are asleep until their next look. */
async function toWeight(): Promise<Weight> {
  const before = await weigh();
  const more = ({ heapBytes, rssBytes }: Footprint): Footprint => {
    return { heapBytes: heapBytes - before.heapBytes, rssBytes: rssBytes - before.rssBytes };
  };
  const wanted = replay.requests() + Math.ceil(waits / jobsPerRequest);
  replay.endAtLook(Number.POSITIVE_INFINITY);
  const release = replay.hold();
  const ends = wait(ids, replay.fetch, restMs).then(() =>
    Promise.reject(new Error('Failed to weigh: the waits ended.')),
  );
  while (replay.requests() < wanted) await Promise.race([sleep(10), ends]);
  const underWay = more(await weigh());
  release();
  await Promise.race([sleep(settleMs), ends]);
  const asleep = more(await weigh());
  if (replay.requests() !== wanted)
    throw new Error(`Failed to weigh: there were ${replay.requests()} requests, where ${wanted} were wanted.`);
  return { underWay, asleep };
}

/** Takes the CPU time from the first request until all waits have ended. */
async function toEffort(): Promise<Effort> {
  const earlier = replay.requests();
  const { rss } = process.memoryUsage();
  const cpu = process.cpuUsage();
  replay.endAtLook(looks);
  const states = await wait(ids, replay.fetch, paceMs);
  const { user, system } = process.cpuUsage(cpu);
  const other = states.find((state) => state !== 'success');
  if (states.length !== waits || other !== undefined)
    throw new Error(`Failed to wait: ${states.length} of ${waits} waits ended, one with ${other ?? 'success'}.`);
  const peakRssBytes = process.resourceUsage().maxRSS * 1024 - rss;
  return { cpuUs: user + system, requests: replay.requests() - earlier, peakRssBytes };
}

await wait(ids.slice(0, warmUpWaits), replay.fetch, paceMs);
const result = task.take === 'weight' ? await toWeight() : await toEffort();
// Whoever still sleeps is not waited for.
process.stdout.write(JSON.stringify(result), () => process.exit());
