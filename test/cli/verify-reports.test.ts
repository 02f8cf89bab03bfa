import { once } from 'node:events';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { press, pressFile } from '../verify/exchange-of.ts';
import { beginJobtwin, runJobtwin } from './run-jobtwin.ts';
import { serveTwin } from './serve-twin.ts';

const quick = ['--operation', 'getRun'];
const nowhere = ['--url', 'http://127.0.0.1:1/v1'];
const faulty = 'openapi: 3.1.0\ninfo: {title: Kiln, version: "1"}\npaths: {}\nx-jobs: {firing: {initial: cold}}\n';
const colored = '\u001b[';

/** A server that takes what is sent, and is silent. */
async function serveSilence() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/v1`, asked: once(server, 'connection') };
}

describe('the files of reports', { timeout: 30_000 }, () => {
  it('are made with their folders', async () => {
    const { url } = await serveTwin(press.contract);
    const cwd = await scratchFolder();
    await runJobtwin(['verify', pressFile, '--url', url, ...quick, '--report', 'json=a/b/c.json'], { cwd });
    expect(JSON.parse(await readFile(join(cwd, 'a/b/c.json'), 'utf8'))).toMatchObject({ findings: [] });
  });

  it('have no colors, which are for a terminal', async () => {
    const { url } = await serveTwin(press.contract);
    const cwd = await scratchFolder();
    const reports = ['--report', 'terminal', '--report', 'terminal=report.txt'];
    const env = { FORCE_COLOR: '1' };
    const { stdout } = await runJobtwin(['verify', pressFile, '--url', url, ...quick, ...reports], { cwd, env });
    expect(stdout).toContain(colored);
    expect(await readFile(join(cwd, 'report.txt'), 'utf8')).not.toContain(colored);
  });

  it.each<[string, string, readonly string[]]>([
    ['a document with faults', 'faulty.yaml', []],
    ['an operation that there is not', pressFile, ['--operation', 'readRun']],
    ['a report that cannot be written', pressFile, ['--report', 'html=faulty.yaml/verify.html']],
  ])('are not left without a verdict: %s', async (_, document, args) => {
    const cwd = await scratchFolder({ 'faulty.yaml': faulty, 'old.json': '{"of": "an earlier run"}' });
    const reports = ['--report', 'json=old.json', '--report', 'junit=new.xml'];
    const { code } = await runJobtwin(['verify', document, ...nowhere, ...reports, ...args], { cwd });
    expect(code).toBe(2);
    expect(await readdir(cwd)).toEqual(['faulty.yaml']);
  });

  it('are left as they are by --dry-run', async () => {
    const cwd = await scratchFolder({ 'old.json': '{}' });
    await runJobtwin(['verify', pressFile, ...nowhere, '--dry-run', '--report', 'json=old.json'], { cwd });
    expect(await readFile(join(cwd, 'old.json'), 'utf8')).toBe('{}');
  });

  it.each(['press.yaml', './link.yaml', 'folder/../press.yaml'])('are never the document: %s', async (file) => {
    const text = await readFile(pressFile, 'utf8');
    const cwd = await scratchFolder({ 'press.yaml': text });
    await symlink('press.yaml', join(cwd, 'link.yaml'));
    await mkdir(join(cwd, 'folder'));
    expect(await runJobtwin(['verify', 'press.yaml', ...nowhere, '--report', `json=${file}`], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `Failed to write a report: "${file}" is the document itself. Give another file.\n`,
    });
    expect(await readFile(join(cwd, 'press.yaml'), 'utf8')).toBe(text);
  });

  it.each<[NodeJS.Signals, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('are not left when %s ends the run', async (signal, code) => {
    const { url, asked } = await serveSilence();
    const cwd = await scratchFolder();
    const { process, finished } = beginJobtwin(['verify', pressFile, '--url', url, '--report', 'json=new.json'], {
      cwd,
    });
    await asked;
    process.kill(signal);
    expect(await finished).toEqual({ code, stdout: '', stderr: `Ended by ${signal}: there is no verdict.\n` });
    expect(await readdir(cwd)).toEqual([]);
  });
});
