import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const installed = fileURLToPath(new URL('../node_modules/@hey-api/openapi-ts', import.meta.url));
const benchFolder = fileURLToPath(new URL('..', import.meta.url));

/** Submitting and reading a job with the generated SDK, no waiting. It imports what is generated, and is checked nowhere else. */
const application = `
import { client } from './client.gen.ts';
import { duplicateTask, getJob } from './sdk.gen.ts';

export async function duplicate(token, taskId, name) {
  client.setConfig({ auth: token });
  const submitted = await duplicateTask({ path: { task_gid: taskId }, body: { data: { name } } });
  const jobId = submitted.data?.data?.gid ?? '';
  return (await getJob({ path: { job_gid: jobId } })).data;
}
`;

/** The version of \@hey-api/openapi-ts that is installed. */
export function heyApiVersion(): string {
  return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).version;
}

/**
 * Installs what bench/package.json names, unless it is there.
 *
 * @param tell - is told before it happens
 * @throws {Error} when npm fails, with what it wrote
 */
export async function installHeyApi(tell: (progress: string) => void): Promise<void> {
  if (existsSync(installed)) return;
  tell('@hey-api/openapi-ts is missing: npm ci --prefix bench');
  await run('npm', ['ci', '--prefix', benchFolder]);
}

/**
 * Generates a client and its SDK, and an application that uses it.
 *
 * @param document - path of the OpenAPI document
 * @param folder - where to write; best a temporary one
 * @returns path of the application
 */
export async function generateWithHeyApi(document: string, folder: string): Promise<string> {
  const plugins = ['@hey-api/typescript', '@hey-api/sdk'];
  const args = ['-i', document, '-o', folder, '-c', '@hey-api/client-fetch', '-p', ...plugins, '-s', '--no-log-file'];
  await run(process.execPath, [join(installed, 'bin/run.js'), ...args]);
  const path = join(folder, 'application.js');
  await writeFile(path, application);
  return path;
}
