import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findContract } from '../../mocks/cli/find-contract.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';

const shipped = 'openapi/asana.yaml';

describe('the contract of a document', () => {
  it('is the generated one for the very text that it was generated from, wherever that lies', async () => {
    const folder = await scratchFolder();
    await copyFile(shipped, join(folder, 'asana.yaml'));
    for (const document of [shipped, join(folder, 'asana.yaml')]) {
      expect(await findContract(document)).toHaveProperty('source', expect.stringMatching(/^[0-9a-f]{64}$/));
    }
  });

  it('says the same as the compiled one', async () => {
    const { hash } = await loadContract(shipped);
    expect(await findContract(shipped)).toHaveProperty('hash', hash);
  });

  it('is compiled for any other text', async () => {
    const text = await readFile(shipped, 'utf8');
    const folder = await scratchFolder({ 'asana.yaml': text.replace('title: ', 'title: Another ') });
    const contract = await findContract(join(folder, 'asana.yaml'));
    expect(contract).not.toHaveProperty('source');
    expect(contract.title).toMatch(/^Another /);
  });

  it.each(['{"format":0}', 'no JSON', '[]'])('is compiled where another version has generated %s', async (text) => {
    const generated = await scratchFolder({ 'asana/contract.json': text });
    expect(await findContract(shipped, generated)).not.toHaveProperty('source');
  });
});
