import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { OpenApiDocument } from '../../contract/load-document.ts';
import { isObject } from '../../contract/resolver.ts';
import { parseRedoclyReport, type ShapeChange } from './redocly-report.ts';

const run = promisify(execFile);
/** It takes less than a second for a large document; whoever waits in CI shall not wait for one that hangs. */
const timeoutMs = 60_000;

/** What Redocly says of two documents, or why it says nothing. */
export type ShapeJudgement = { readonly changes: readonly ShapeChange[] } | { readonly notJudged: string };

/**
 * The script of Redocly's command line; `null` where it is not installed.
 *
 * @param from - files or folders (with a slash at the end) from which it is looked for, as Node looks for modules
 */
export function findRedocly(from: readonly string[]): string | null {
  for (const place of from) {
    try {
      const require = createRequire(place);
      const manifest = require.resolve('@redocly/cli/package.json');
      const { bin }: { bin?: unknown } = require(manifest);
      if (isObject(bin) && typeof bin.redocly === 'string') return join(dirname(manifest), bin.redocly);
    } catch {
      // Not there; it may be at the next place.
    }
  }
  return null;
}

/**
 * Lets `redocly diff` compare the shapes of two documents, by rules of its own choice: a configuration that is made for lint
 * would turn them off. Nothing is sent anywhere.
 *
 * @param script - of Redocly's command line, see {@link findRedocly}
 */
export async function runRedocly(
  script: string | null,
  before: OpenApiDocument,
  after: OpenApiDocument,
): Promise<ShapeJudgement> {
  if (script === null) return { notJudged: 'Shape changes not judged: install @redocly/cli.' };
  const folder = await mkdtemp(join(tmpdir(), 'jobtwin-diff-'));
  try {
    await writeFile(join(folder, 'redocly.yaml'), 'extends: [diff-recommended]\ntelemetry: off\n');
    await writeFile(join(folder, 'before.json'), JSON.stringify(before));
    await writeFile(join(folder, 'after.json'), JSON.stringify(after));
    const words = ['--config', 'redocly.yaml', '--format', 'json', '--fail-on', 'none', '-o', 'report.json'];
    const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const options = { cwd: folder, timeout: timeoutMs, env: { ...process.env, ...quiet } };
    // It fails by exit code where it doubts, with a report all the same: what it could judge, it has judged.
    const failure = await run(process.execPath, [script, 'diff', 'before.json', 'after.json', ...words], options).then(
      () => undefined,
      (error: unknown) => error,
    );
    const report = await readFile(join(folder, 'report.json'), 'utf8').catch(() => undefined);
    if (report === undefined) return { notJudged: notJudged(failure) };
    return { changes: parseRedoclyReport(report) };
  } catch (error) {
    return { notJudged: notJudged(error) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function notJudged(failure: unknown): string {
  const reason = failure instanceof Error ? failure.message.trim().split('\n').slice(0, 2).join(': ') : 'no report';
  return `Shape changes not judged: "redocly diff" failed (${reason}). Update @redocly/cli.`;
}
