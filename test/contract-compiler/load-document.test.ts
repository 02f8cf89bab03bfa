import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { DocumentError } from '../../src/contract/document-error.ts';
import { loadDocument, toApiName } from '../../src/contract/load-document.ts';
import { scratchFolder } from './scratch-folder.ts';

const head = 'openapi: 3.1.0\ninfo: {title: Kiln, version: "1"}\n';

describe('loadDocument', () => {
  it('reads YAML and JSON', async () => {
    const document = { openapi: '3.1.1', info: { title: 'Kiln', version: '1' }, paths: {} };
    const yaml = 'openapi: 3.1.1\ninfo: {title: Kiln, version: "1"}\npaths: {}\n';
    const folder = await scratchFolder({ 'a.yaml': yaml, 'b.json': JSON.stringify(document) });
    expect(await loadDocument(join(folder, 'a.yaml'))).toEqual(document);
    expect(await loadDocument(join(folder, 'b.json'))).toEqual(document);
  });

  it('leaves dates texts, and merges what is merged', async () => {
    const yaml = `${head}paths: {}\nx-a: &a {day: 2026-01-01}\nx-b: {<<: *a, two: 2}\n`;
    const folder = await scratchFolder({ 'a.yaml': yaml });
    expect(await loadDocument(join(folder, 'a.yaml'))).toMatchObject({
      'x-a': { day: '2026-01-01' },
      'x-b': { day: '2026-01-01', two: 2 },
    });
  });

  it('draws referenced files into the document', async () => {
    const folder = await scratchFolder({
      'a.yaml': `${head}paths: {/pots: {$ref: parts/pots.yaml}}\n`,
      'parts/pots.yaml': 'get: {responses: {"200": {description: OK}}}\n',
    });
    expect(await loadDocument(join(folder, 'a.yaml'))).toMatchObject({
      paths: { '/pots': { get: { responses: { 200: { description: 'OK' } } } } },
    });
  });
});

describe('a DocumentError names file and faults', () => {
  const faultsOf = async (load: Promise<unknown>): Promise<DocumentError> => {
    const error = await load.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error instanceof DocumentError) return error;
    throw new Error('There was no DocumentError.', { cause: error });
  };

  it.each<{ what: string; text: string; pointer: string; message: string | RegExp }>([
    { what: 'OpenAPI 3.0', text: 'openapi: 3.0.3\npaths: {}', pointer: '/openapi', message: /"3\.0\.3".*3\.1/ },
    { what: 'OpenAPI 3.2', text: 'openapi: 3.2.0\npaths: {}', pointer: '/openapi', message: /"3\.2\.0"/ },
    { what: 'Swagger 2', text: 'swagger: "2.0"\npaths: {}', pointer: '/openapi', message: /missing/ },
    { what: 'an unquoted version', text: 'openapi: 3.1\npaths: {}', pointer: '/openapi', message: /3\.1/ },
    { what: 'a list', text: '- openapi: 3.1.0', pointer: '/openapi', message: /missing/ },
    { what: 'no text at all', text: '', pointer: '', message: /empty/ },
    { what: 'YAML that is none', text: 'openapi: 3.1.0\n  paths: {', pointer: '', message: /YAML/ },
    { what: 'a key that stands twice', text: `${head}paths: {}\npaths: {}`, pointer: '', message: /paths|duplicat/ },
    {
      what: 'a file that does not exist',
      text: `${head}paths: {/a: {$ref: b.yaml}}`,
      pointer: '/paths/~1a',
      message: /b\.yaml|resolve/,
    },
  ])('$what', async ({ text, pointer, message }) => {
    const file = join(await scratchFolder({ 'a.yaml': text }), 'a.yaml');
    const error = await faultsOf(loadDocument(file));
    expect(error).toMatchObject({ name: 'DocumentError', file });
    expect(error.faults).toEqual([{ pointer, message: expect.stringMatching(message) }]);
    expect(error.message).toMatch(`Failed to compile ${file}:\n  ${pointer === '' ? '' : `#${pointer}: `}`);
  });

  it('when there is no such file, or it is a folder', async () => {
    const folder = await scratchFolder();
    for (const file of [join(folder, 'none.yaml'), folder]) {
      expect((await faultsOf(loadDocument(file))).faults).toEqual([
        { pointer: '', message: expect.stringContaining('cannot be read') },
      ]);
    }
  });

  it.each<{ what: string; text: string }>([
    { what: 'a response', text: "paths: {/pots: {get: {responses: {'200': {$ref: '#/components/responses/Pots'}}}}}" },
    { what: 'a path item', text: "paths: {/pots: {$ref: '#/components/pathItems/Pots'}}" },
    {
      what: 'a parameter',
      text: "paths: {/pots: {parameters: [{$ref: '#/components/parameters/Pots'}], get: {responses: {}}}}",
    },
    { what: 'a schema', text: "paths: {}\ncomponents: {schemas: {Pot: {$ref: '#/components/schemas/Pots'}}}" },
    {
      what: 'a schema further in',
      text: "paths: {}\ncomponents: {schemas: {Pot: {properties: {pots: {items: {$ref: '#/components/schemas/Pots'}}}}}}",
    },
    {
      what: 'an example',
      text: "paths: {/pots: {get: {responses: {'200': {description: OK, content: {application/json: {examples: {a: {$ref: '#/components/examples/Pots'}}}}}}}}}",
    },
  ])('when a reference to $what leads nowhere', async ({ text }) => {
    const file = join(await scratchFolder({ 'a.yaml': `${head}${text}` }), 'a.yaml');
    const { faults } = await faultsOf(loadContract(file));
    expect(faults).toEqual([
      { pointer: expect.any(String), message: expect.stringMatching(/"#\/components\/\w+\/Pots"/) },
    ]);
  });
});

it.each<[file: string, wanted: string]>([
  ['openapi/kiln.yaml', 'kiln'],
  ['kiln.YML', 'kiln'],
  ['/a/b/kiln.v2.json', 'kiln.v2'],
  ['kiln', 'kiln'],
])('toApiName("%s") is %s', (file, wanted) => {
  expect(toApiName(file)).toBe(wanted);
});
