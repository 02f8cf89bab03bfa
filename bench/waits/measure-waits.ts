import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Recording } from './recording.ts';

/** What a process holds. */
export interface Footprint {
  /** JavaScript objects that are in use, in bytes. */
  readonly heapBytes: number;
  /** What the system has given to the process and it has not given back (RSS), in bytes. */
  readonly rssBytes: number;
}

/** What all waits together hold, beyond what the process held before them. */
export interface Weight {
  /** While every wait, or every batch of them, has a request under way. */
  readonly underWay: Footprint;
  /** While all sleep until their next look. */
  readonly asleep: Footprint;
}

/** What all waits together cost, from the first request until the last has ended. */
export interface Effort {
  readonly cpuUs: number;
  readonly requests: number;
  /** The most that the process held beyond what it held before, garbage included. */
  readonly peakRssBytes: number;
}

/** One round of one way. */
export interface WaitRound extends Weight, Effort {}

/** What a measured process is told. */
export interface Task {
  readonly take: 'weight' | 'effort';
  /** Name of the way, see `ways`. */
  readonly way: string;
  readonly waits: number;
  /** At which look each job is seen ended. */
  readonly looks: number;
  readonly paceMs: number;
  readonly recording: Recording;
}

/** How many jobs are waited for at once. */
export const waits = 10_000;

/** How often each wait looks: the same for all ways, so that what is compared is the waiting and not its pace. */
export const paceMs = 2000;

/** At which look a job that lives so long is seen ended; the first look is at once. */
export function looksWithin(seconds: number): number {
  return 1 + Math.ceil((seconds * 1000) / paceMs);
}

const script = fileURLToPath(new URL('wait-process.ts', import.meta.url));

/** Waits for many jobs at once, in two fresh processes: one is weighed, the other is left alone and its CPU time taken. */
export async function measureWaits(way: string, looks: number, recording: Recording): Promise<WaitRound> {
  const task = { way, waits, looks, paceMs, recording };
  const weight: Weight = await run({ ...task, take: 'weight' });
  const effort: Effort = await run({ ...task, take: 'effort' });
  return { ...weight, ...effort };
}

async function run<Result>(task: Task): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, JSON.stringify(task)]);
  return JSON.parse(stdout);
}
