import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../mocks/engine/reply.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import type { Verdict } from '../../src/verify/report/verdict.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { press, pressFile } from '../verify/exchange-of.ts';
import { parseXml } from '../verify/report/parse-xml.ts';
import { runJobtwin } from './run-jobtwin.ts';
import { serveTwin } from './serve-twin.ts';

const shell = promisify(execFile);
const secret = 'a-very-secret-token';
const authorization = ['--header', `Authorization: Bearer ${secret}`];
/** Soon done with. */
const quick = ['--operation', 'listRuns'];

/** A server that shows every job in a state that there is not. */
function folded(reply: Reply): Reply {
  return { ...reply, body: reply.body?.replace(/"state":"\w+"/g, '"state":"folded"') ?? null };
}

function verify(url: string, ...args: readonly string[]) {
  return runJobtwin(['verify', pressFile, '--url', url, ...args]);
}

describe('jobtwin verify tells by its exit code', { timeout: 30_000 }, () => {
  it('0: nothing was found', async () => {
    const { url } = await serveTwin(press.contract);
    const { code, stdout, stderr } = await verify(url, ...quick, ...authorization);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`at ${url} · seed 1`);
    expect(stdout).not.toContain('✗');
  });

  it('1: something was found', async () => {
    const { url } = await serveTwin(press.contract, folded);
    const { code, stdout } = await verify(url, '--operation', 'deleteRun', ...authorization);
    expect(code).toBe(1);
    expect(stdout).toContain('✗ known-state');
  });

  it('3: nothing was found, but not everything was done', async () => {
    const { url } = await serveTwin(press.contract);
    const { code, stdout } = await verify(
      url,
      '--operation',
      'deleteRun',
      '--operation',
      'submitRun',
      '--max-jobs',
      '1',
    );
    expect(code).toBe(3);
    expect(stdout).toContain('Left undone:\n  - submitRun: a job that ends in failure: all 1 submissions were sent');
  });

  it('3: the time was over', async () => {
    const { url } = await serveTwin(press.contract);
    const { code, stdout } = await verify(url, '--operation', 'submitRun', '--deadline', '0.5');
    expect(code).toBe(3);
    expect(stdout).toMatch(/Left undone:\n {2}- .*(the time (is|was) over|was still)/);
  });
});

describe('jobtwin verify', { timeout: 30_000 }, () => {
  it('--dry-run tells what would be sent, and sends nothing', async () => {
    const { url, heads } = await serveTwin(press.contract);
    const { code, stdout, stderr } = await verify(url, '--dry-run', '--read-only', '--operation', 'getRun');
    expect({ code, stderr, sent: heads.length }).toEqual({ code: 0, stderr: '', sent: 0 });
    expect(stdout).toMatch(
      /^getRun: a job that does not exist\n {2}GET \/runs\/\{runId\}: with an id that no job has\n/m,
    );
    expect(stdout).toMatch(/\n\n5 stories; nothing was sent\.\n$/);
  });

  it('writes a report in each format, to files and to standard output, and a secret into none', async () => {
    const { url, heads } = await serveTwin(press.contract, folded);
    const folder = await scratchFolder();
    const files = ['terminal', 'json', 'junit', 'sarif', 'github', 'markdown', 'html', 'har'];
    const reports = files.flatMap((format) => ['--report', `${format}=${join(folder, format)}`]);
    const { code, stdout, stderr } = await verify(
      url,
      '--operation',
      'deleteRun',
      ...authorization,
      ...reports,
      '--report',
      'json',
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [terminal = '', json = '', junit = '', sarif = '', github = '', markdown = '', html = '', har = ''] =
      await Promise.all(files.map((format) => readFile(join(folder, format), 'utf8')));

    const verdict: Verdict = JSON.parse(json);
    expect(JSON.parse(stdout)).toEqual(verdict);
    const checks = [...new Set(verdict.findings.map(({ check }) => check))];
    expect(checks).toContain('known-state');
    for (const report of [terminal, junit, sarif, github, markdown, html]) {
      expect(checks.filter((check) => !report.includes(check))).toEqual([]);
    }
    expect(parseXml(junit)).toBeDefined();
    expect(JSON.parse(sarif)).toMatchObject({ version: '2.1.0' });
    expect(JSON.parse(har).log.entries).toHaveLength(verdict.exchanges.length);
    expect(github).toMatch(/^::error /m);
    expect(html).toMatch(/^<!doctype html>/i);

    expect(heads.filter((head) => head.includes(secret))).not.toEqual([]);
    const everything = [terminal, json, junit, sarif, github, markdown, html, har, stdout].join('\n');
    expect(everything).not.toContain(secret);
  });

  it('prints a command that sends the same again', async () => {
    const { url, heads } = await serveTwin(press.contract, folded);
    const { stdout } = await verify(url, '--operation', 'submitRun', '--max-jobs', '1', ...authorization);
    const [, command = ''] = /^\s+\$ (curl .*POST.*)$/m.exec(stdout) ?? [];
    expect(command).toContain('"authorization: $AUTHORIZATION"');
    const sent = heads.length;
    const env = { ...process.env, AUTHORIZATION: `Bearer ${secret}` };
    const { stdout: answered } = await shell('sh', ['-c', command], { env });
    expect(answered).toMatch(/^HTTP\/1\.1 202 /);
    expect(answered).toContain('"state":"folded"');
    expect(heads.slice(sent)).toEqual([expect.stringContaining(`authorization: Bearer ${secret}`)]);
    expect(heads.slice(0, sent).map(lineOf)).toContain(lineOf(heads.at(-1)));
  });

  it('takes what its options say', async () => {
    const { url, heads } = await serveTwin(press.contract);
    const headers = ['--header', 'X-Tenant: north', '--header', 'x-colons: a:b', ...authorization];
    const { code, stdout } = await verify(
      url,
      '--read-only',
      '--job',
      'run-1',
      '--seed',
      '7',
      '--rate',
      '50',
      '--timeout',
      '5',
      ...headers,
    );
    expect(code).toBe(3);
    expect(stdout).toContain('Left undone:\n  - job run-1: ');
    expect(heads.filter((head) => !head.startsWith('GET '))).toEqual([]);
    expect(heads.filter((head) => head.includes('/runs/run-1\n'))).not.toEqual([]);
    expect(heads.filter((head) => !/x-tenant: north/.test(head) || !/x-colons: a:b/.test(head))).toEqual([]);
  });
});

describe('jobtwin verify hears callbacks', { timeout: 60_000 }, () => {
  const document = 'openapi/wix-media.yaml';

  it('of a server on this machine by itself', async () => {
    const contract = await loadContract(document);
    const calling = contract.operations.filter(({ callbacks }) => callbacks.length > 0);
    const { url } = await serveTwin(contract);
    const folder = await scratchFolder();
    const report = join(folder, 'verify.json');
    // Long enough for a job and its callback.
    const bounds = ['--operation', calling[0]?.id ?? '', '--max-jobs', '1', '--deadline', '5'];
    const { code, stderr } = await runJobtwin([
      'verify',
      document,
      '--url',
      url,
      ...bounds,
      '--report',
      `json=${report}`,
    ]);
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    const verdict: Verdict = JSON.parse(await readFile(report, 'utf8'));
    const asking = verdict.exchanges.filter(({ request }) =>
      /127\.0\.0\.1:\d+\/callbacks\/\d+"/.test(request.body ?? ''),
    );
    expect(asking).toHaveLength(1);
    expect(verdict.checks.find(({ name }) => name === 'callback-once')).toMatchObject({ result: 'kept' });
    expect(verdict.notes.join('\n')).not.toContain('Callbacks were not judged');
  });
});

function lineOf(head: string = ''): string | undefined {
  return head.split('\n')[0];
}
