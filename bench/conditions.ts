import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';

/** The machine, whatever was measured. */
export function machineConditions(): string[] {
  const [cpu] = cpus();
  return [
    `Machine: ${cpus().length} x ${cpu?.model ?? 'unknown processor'}, shared by all that is measured. Node ${process.version}.`,
  ];
}

/** How servers were loaded, one sentence each. */
export function loadConditions(wrk: string, rounds: number, seconds: number, coldStarts: number): string[] {
  const prismPackage = createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json');
  const prismVersion: unknown = JSON.parse(readFileSync(prismPackage, 'utf8')).version;
  return [
    `Load: ${wrk}, 32 connections, ${seconds} s for each figure after a warm-up; medians of ${rounds} rounds, rotated.`,
    `Cold start: from spawn to the answer to the first submission; median of ${coldStarts}, without load.`,
    `Validation is on in the twin and in Prism ${prismVersion}; both keep silent about requests. The bare server checks one name.`,
  ];
}

/** How the twin was called as a function, one sentence. */
export function functionConditions(rounds: number, seconds: number): string[] {
  return [
    `As a function: ${seconds} s for each figure after a warm-up; medians of ${rounds} rounds, each in a fresh process.`,
  ];
}
