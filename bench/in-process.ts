// Runs in a process of its own (measure-in-process.ts starts it): the twin as a function, without any server around it.
// Writes an InProcessRound as JSON.
import { fileURLToPath } from 'node:url';
import { createTwin } from '../mocks/engine/create-twin.ts';
import { loadContract } from '../src/contract/compile-contract.ts';
import type { InProcessRound } from './measure-in-process.ts';
import type { Sample } from './measure-server.ts';
import { checkJob, parseId, readPath, submitBody, submitPath } from './requests.ts';
import { quantile } from './statistics.ts';

const seconds = Number(process.argv[2]);
const twin = createTwin(await loadContract(fileURLToPath(new URL('jobs.yaml', import.meta.url))));
const baseUrl = 'http://127.0.0.1';

function submit(): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return twin.fetch(new Request(`${baseUrl}${submitPath}`, { method: 'POST', headers, body: submitBody }));
}

/** Calls one after the other; a call counts when its body has been read as JSON. */
async function measure(call: () => Promise<Response>, lastsMs: number): Promise<Sample> {
  const durationsMs: number[] = [];
  const cpu = process.cpuUsage();
  const startMs = performance.now();
  let nowMs = startMs;
  while (nowMs - startMs < lastsMs) {
    const response = await call();
    await response.json();
    if (!response.ok) throw new Error(`Failed to measure: the twin answered ${response.status}.`);
    const endMs = performance.now();
    durationsMs.push(endMs - nowMs);
    nowMs = endMs;
  }
  const { user, system } = process.cpuUsage(cpu);
  const sorted = Float64Array.from(durationsMs).sort();
  return {
    requestsPerSecond: (durationsMs.length / (nowMs - startMs)) * 1000,
    p50Ms: quantile(sorted, 0.5),
    p99Ms: quantile(sorted, 0.99),
    cpuUs: (user + system) / durationsMs.length,
  };
}

const first = await submit();
const id = parseId(first.status, await first.text());
const read = (): Promise<Response> => twin.fetch(new Request(`${baseUrl}${readPath(id)}`));
// Longer than the job lives: from then on, every reading shows the same.
await measure(read, 1000);
const last = await read();
checkJob(last.status, await last.text(), id);
const get = await measure(read, seconds * 1000);
await measure(submit, 500);
const post = await measure(submit, seconds * 1000);
const round: InProcessRound = { get, post };
process.stdout.write(JSON.stringify(round));
