import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/diff/change.ts';
import { locate } from '../../src/diff/locate.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';

const change: Change = { id: 'state-added', level: 'breaking', message: 'New.', reason: 'A client that waits …' };
const text = `x-jobs:
  firing:
    states:
      hot: {stay: PT1S}
paths:
  /pots/{id}:
    get: {}
`;

describe('the line of a change', () => {
  it.each<{ what: string; place: Pick<Change, 'before' | 'after'>; line: number }>([
    { what: 'of what is new, where it stands', place: { after: '/x-jobs/firing/states/hot' }, line: 4 },
    { what: 'of a path', place: { after: '/paths/~1pots~1{id}/get' }, line: 7 },
    { what: 'of what is gone, where it would stand', place: { before: '/x-jobs/firing/limits/0' }, line: 2 },
    { what: 'of the new document, where both are told', place: { before: '/paths', after: '/x-jobs' }, line: 1 },
    { what: 'of the whole document', place: { after: '' }, line: 1 },
  ])('is that $what', async ({ place, line }) => {
    const folder = await scratchFolder({ 'new.yaml': text });
    expect(await locate([{ ...change, ...place }], join(folder, 'new.yaml'))).toEqual([{ ...change, ...place, line }]);
  });

  it.each([
    { what: 'is gone after the first look', file: 'none.yaml' },
    { what: 'references others', file: 'several.yaml' },
  ])('is not told where the file $what', async ({ file }) => {
    const folder = await scratchFolder({ 'several.yaml': `${text}components: {$ref: other.yaml}\n` });
    const located = { ...change, after: '/paths' };
    expect(await locate([located], join(folder, file))).toEqual([located]);
  });
});
