import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateArazzo } from '../../src/arazzo/generate-arazzo.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { runJobtwin } from './run-jobtwin.ts';

const google = await readFile('test/fixtures/sketches/google.yaml', 'utf8');
const kiln = google.replace('name: operations/{$job.id}', 'name: $job.id');

describe('jobtwin arazzo', { timeout: 60_000 }, () => {
  it('prints a description that finds the document from the working folder', async () => {
    const cwd = await scratchFolder({ 'openapi/my-kiln.yaml': kiln });
    expect(await runJobtwin(['arazzo', 'openapi/my-kiln.yaml'], { cwd })).toEqual({
      code: 0,
      stdout: await generateArazzo(join(cwd, 'openapi/my-kiln.yaml'), 'openapi/my-kiln.yaml'),
      stderr: '',
    });
  });

  it('writes one that finds the document from its own folder, and says how to run it', async () => {
    const cwd = await scratchFolder({ 'openapi/my-kiln.yaml': kiln });
    expect(await runJobtwin(['arazzo', 'openapi/my-kiln.yaml', '--out', 'flows/kiln.arazzo.yaml'], { cwd })).toEqual({
      code: 0,
      stdout: `Wrote flows/kiln.arazzo.yaml. Serve the twin, and run it:

  npx jobtwin mock openapi/my-kiln.yaml
  npx @redocly/cli respect flows/kiln.arazzo.yaml --server my-kiln=http://127.0.0.1:4010/v1 --input token=an-invented-token
`,
      stderr: '',
    });
    expect(await readFile(join(cwd, 'flows/kiln.arazzo.yaml'), 'utf8')).toBe(
      await generateArazzo(join(cwd, 'openapi/my-kiln.yaml'), '../openapi/my-kiln.yaml'),
    );
  });

  it.each<{ what: string; args: string[]; stderr: string | RegExp }>([
    {
      what: 'when there is no such file',
      args: ['none.yaml'],
      stderr: 'Failed to read "none.yaml": there is no such file. Give the path of an OpenAPI document.\n',
    },
    {
      what: 'when it cannot write',
      args: ['my-kiln.yaml', '--out', 'my-kiln.yaml/flows.yaml'],
      stderr:
        /^Failed to write to "my-kiln\.yaml\/flows\.yaml": .*\. Give a file that can be written to with --out\.\n$/,
    },
    {
      what: 'when it would write over the document',
      args: ['my-kiln.yaml', '--out', './my-kiln.yaml'],
      stderr: 'Failed to write to "./my-kiln.yaml": it is the document itself. Give another file with --out.\n',
    },
    {
      what: 'when the file is not for YAML',
      args: ['my-kiln.yaml', '--out', 'flows.json'],
      stderr: 'Failed to write to "flows.json": the description is YAML. Give a file that ends in .yaml or .yml.\n',
    },
    {
      what: 'when a document has faults',
      args: ['faulty.yaml'],
      stderr: /^Failed to compile faulty\.yaml:\n {2}#\/x-jobs\/.*"succeded" is not a state.*\n$/,
    },
    {
      what: 'when none of the submissions can be followed',
      args: ['google.yaml'],
      stderr: `Failed to compile google.yaml:
  exportThings has no workflow: its answer tells the id as a part of /name, and Arazzo cannot cut texts.
  A workflow takes an answer that tells the id or the group of its jobs by itself, and a read that asks for it.
`,
    },
    {
      what: 'when a document submits no jobs',
      args: ['still.yaml'],
      stderr:
        'Failed to compile still.yaml:\n  it has no operation that submits jobs. Say which do with "x-job: {submit: …}".\n',
    },
  ])('says in one message what is wrong: $what', async ({ args, stderr }) => {
    const cwd = await scratchFolder({
      'google.yaml': google,
      'my-kiln.yaml': kiln,
      'faulty.yaml': google.replace('next: {succeeded: 9', 'next: {succeded: 9'),
      'still.yaml': 'openapi: 3.1.0\ninfo: {title: Kiln, version: "1"}\npaths: {}\n',
    });
    expect(await runJobtwin(['arazzo', ...args], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr),
    });
  });
});
