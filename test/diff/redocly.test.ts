import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../src/diff/diff-documents.ts';
import { parseRedoclyReport } from '../../src/diff/shape/redocly-report.ts';
import { findRedocly } from '../../src/diff/shape/run-redocly.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { type Edit, editedText } from './edited.ts';

const kiln = 'test/diff/kiln.yaml';

describe('shapes', () => {
  it('are not judged without Redocly, and the report says so', async () => {
    expect(await diffDocuments(kiln, kiln, { redocly: null })).toEqual({
      before: kiln,
      after: kiln,
      changes: [],
      notes: ['Shape changes not judged: install @redocly/cli.'],
    });
  });

  it.each([
    {
      what: 'ends with an error',
      script: "console.error('Unknown argument: diff'); process.exit(1);",
      note: /Unknown argument: diff/,
    },
    { what: 'writes no report', script: '', note: /no report/ },
    { what: 'writes something else', script: "fs.writeFileSync('report.json', '{}')", note: /it has no changes/ },
  ])('are not judged where Redocly $what', async ({ script, note }) => {
    const folder = await scratchFolder({ 'redocly.cjs': `const fs = require('node:fs');\n${script}` });
    const { notes } = await diffDocuments(kiln, kiln, { redocly: join(folder, 'redocly.cjs') });
    expect(notes).toEqual([expect.stringMatching(note)]);
    expect(notes).toEqual([
      expect.stringMatching(/^Shape changes not judged: "redocly diff" failed \(.*\)\. Update @redocly\/cli\.$/),
    ]);
  });
});

describe('what both judge is told once', { timeout: 30_000 }, () => {
  const sketch = 'test/fixtures/sketches/azure.yaml';

  it.each<{ what: string; edits: Edit[]; wanted: string[] }>([
    {
      what: 'the header that names the job has another name',
      edits: [['Operation-Location:', 'Location:']],
      wanted: ['view-moved', 'view-moved'],
    },
    {
      what: 'a property that shows the state has another name',
      edits: [
        ['status: $job.state', 'state: $job.state'],
        ['        status: {type', '        state: {type'],
        ['[id, status]', '[id]'],
      ],
      // That it need not be there is one more thing.
      wanted: ['shape/required-properties-removed', 'view-moved'],
    },
    {
      what: 'the key goes into another header',
      edits: [['in: header, name: api-key', 'in: header, name: key']],
      wanted: ['security-added'],
    },
  ])('$what', async ({ edits, wanted }) => {
    const folder = await scratchFolder({ 'new.yaml': editedText(sketch, edits) });
    const { changes } = await diffDocuments(sketch, join(folder, 'new.yaml'));
    expect(changes.map(({ id }) => id).sort()).toEqual(wanted);
  });
});

describe('the command line of Redocly', () => {
  it('is found as Node finds modules', () => {
    expect(findRedocly([`${resolve('.')}/`])).toBe(resolve('node_modules/@redocly/cli/bin/cli.js'));
  });

  it('may be missing', async () => {
    const folder = await scratchFolder();
    expect(findRedocly([`${folder}/`])).toBe(null);
    expect(findRedocly([`${folder}/`, import.meta.url])).not.toBe(null);
  });
});

it.each(['{}', '[]', '{"changes": 1}', 'null'])('%s is no report of Redocly', (text) => {
  expect(() => parseRedoclyReport(text)).toThrow(SyntaxError);
});
