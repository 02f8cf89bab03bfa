import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { press, pressFile } from '../verify/exchange-of.ts';
import { runJobtwin } from './run-jobtwin.ts';
import { serveTwin } from './serve-twin.ts';

const secret = 'a-very-secret-token';

describe('jobtwin verify says in one message what is wrong, sends nothing, and ends with 2:', {
  timeout: 20_000,
}, () => {
  const base = 'http://127.0.0.1:1/v1';
  const given = [pressFile, '--url', base];
  const noName = 'Failed to read --header: there is no name before a colon. Write "Name: value".\n';

  it.each<[string, readonly string[], string | RegExp]>([
    ['no URL', [pressFile], "error: required option '--url <base>' not specified\n"],
    [
      'a URL that is none',
      [pressFile, '--url', 'staging'],
      'Failed to read --url staging: it is no URL of HTTP. Write "https://staging.example.com/v1".\n',
    ],
    [
      'a URL of another protocol',
      [pressFile, '--url', 'ftp://x/'],
      /^Failed to read --url ftp:\/\/x\/: it is no URL of HTTP\./,
    ],
    [
      'no such document',
      ['none.yaml', '--url', base],
      'Failed to read "none.yaml": there is no such file. Give the path of an OpenAPI document.\n',
    ],
    [
      'a document with faults',
      ['faulty.yaml', '--url', base],
      /^Failed to compile faulty\.yaml:\n {2}#\/x-jobs\/firing: /,
    ],
    [
      'a format that there is not',
      [...given, '--report', 'pdf'],
      'Failed to read --report pdf: there is no format "pdf". Use terminal, json, junit, sarif, github, markdown, html, har; "junit=report.xml" writes to a file.\n',
    ],
    [
      'no format',
      [...given, '--report', '=verify.xml'],
      /^Failed to read --report =verify\.xml: there is no format ""\./,
    ],
    ['a header without a name', [...given, '--header', secret], noName],
    ['a header with an empty name', [...given, '--header', `: ${secret}`], noName],
    ['a header with a blank name', [...given, '--header', ` : ${secret}`], /no header can be called ""\./],
    [
      'a header with an odd name',
      [...given, '--header', `my token: ${secret}`],
      /no header can be called "my token"\./,
    ],
    [
      'a header with a line break',
      [...given, '--header', `token: ${secret}\nx: 1`],
      /the value of the header "token" cannot/,
    ],
    [
      'a header with a bell',
      [...given, '--header', `token: ${secret}\u0007`],
      /the value of the header "token" cannot/,
    ],
    ['a header with an umlaut', [...given, '--header', `token: ${secret}ü`], /the value of the header "token" cannot/],
    [
      'an operation that there is not',
      [...given, '--operation', 'readRun'],
      /^Failed to verify: .*press\.yaml has no operation "readRun"\. It has submitRun, listRuns, getRun, deleteRun, stopRun\.\n$/,
    ],
    [
      'an operation that there is not, to tell what would be sent',
      [...given, '--dry-run', '--operation', 'readRun'],
      /^Failed to verify: .*press\.yaml has no operation "readRun"\./,
    ],
    [
      'a number that is none',
      [...given, '--max-jobs', 'many'],
      /argument 'many' is invalid\. "many" is no whole number from 0 on\.\n$/,
    ],
    ['a part of a job', [...given, '--max-jobs', '1.5'], /"1\.5" is no whole number from 0 on\.\n$/],
    [
      'a report without a name',
      [...given, '--report', 'junit='],
      /^Failed to read --report junit=: the file has no name\./,
    ],
    ...[
      `http://u:${secret}@127.0.0.1:1/v1`,
      `http://127.0.0.1:1/v1?key=${secret}`,
      `http://127.0.0.1:1/v1#${secret}`,
    ].map((url): [string, readonly string[], string] => [
      `more than a base: ${url}`,
      [pressFile, '--url', url],
      'Failed to read --url: it has user info, a query or a fragment. Write "https://staging.example.com/v1". Give credentials with --header.\n',
    ]),
    [
      'a URL that is none, with a secret',
      [pressFile, '--url', `http://u:${secret}@:1`],
      'Failed to read --url: it is no URL of HTTP. Write "https://staging.example.com/v1".\n',
    ],
    ['a rate of nothing', [...given, '--rate', '0'], /argument '0' is invalid\. "0" is no number above 0\.\n$/],
    [
      'a seed that is none',
      [...given, '--seed', '-1'],
      /"-1" is not a seed: it takes a whole number of at most ten digits\.\n$/,
    ],
    [
      'a port that is none',
      [...given, '--callback-port', '70000'],
      /"70000" is not a port: it takes a number from 0 to 65535\.\n$/,
    ],
    [
      'a URL for callbacks that is none',
      [...given, '--callback-url', 'here'],
      /^Failed to read --callback-url here: it is no URL of HTTP\./,
    ],
    [
      'an option that there is not',
      [...given, '--operations', 'x'],
      /^error: unknown option '--operations'\n\(Did you mean --operation\?\)\n$/,
    ],
  ])('%s', async (_, args, wanted) => {
    const cwd = await scratchFolder({
      'faulty.yaml':
        'openapi: 3.1.0\ninfo: {title: Kiln, version: "1"}\npaths: {}\nx-jobs: {firing: {initial: cold}}\n',
    });
    const { code, stdout, stderr } = await runJobtwin(['verify', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    if (typeof wanted === 'string') expect(stderr).toBe(wanted);
    else expect(stderr).toMatch(wanted);
    expect(stderr).not.toContain(secret);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('a report that cannot be written', async () => {
    const { url, heads } = await serveTwin(press.contract);
    const { code, stdout, stderr } = await runJobtwin([
      'verify',
      pressFile,
      '--url',
      url,
      '--report',
      `json=${pressFile}/verify.json`,
    ]);
    expect({ code, stdout, sent: heads.length }).toEqual({ code: 2, stdout: '', sent: 0 });
    expect(stderr).toMatch(/^Failed to write a report: .*press\.yaml.*\. Give a file that can be written to\.\n$/);
  });
});

describe('jobtwin', { timeout: 20_000 }, () => {
  it('sends no submission with --max-jobs 0', async () => {
    const { url, heads } = await serveTwin(press.contract);
    const given = ['--url', url, '--max-jobs', '0', '--operation', 'submitRun'];
    const { code } = await runJobtwin(['verify', pressFile, ...given]);
    expect({ code, sent: heads.filter((head) => /^POST .*\/runs$/m.test(head)) }).toEqual({ code: 3, sent: [] });
  });

  it.each([['mock'], ['generate'], ['arazzo'], ['diff'], ['verify']])(
    '%s --help tells no empty default',
    async (name) => {
      const { code, stdout } = await runJobtwin([name, '--help']);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/default:\s+(\[\]|false)/);
    },
  );

  it.each([
    ['diff', ['0', '1', '2']],
    ['verify', ['0', '1', '2', '3']],
  ])('%s --help tells the exit codes', async (name, wanted) => {
    const [, codes = ''] = (await runJobtwin([name, '--help'])).stdout.split('Exit codes:\n');
    expect([...codes.matchAll(/^ {2}(\d) /gm)].map(([, code]) => code)).toEqual(wanted);
  });

  it('verify --help names the default of --report', async () => {
    const { stdout } = await runJobtwin(['verify', '--help']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('har; repeatable (default: terminal)');
  });

  it('--version', async () => {
    expect(await runJobtwin(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});
