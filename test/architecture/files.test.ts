import { describe, expect, it } from 'vitest';
import { files, sources, textOf } from './sources.ts';

const longest = 250;

it(`no source has more than ${longest} lines`, () => {
  const long = sources.filter((path) => textOf(path).trimEnd().split('\n').length > longest);
  expect(long).toEqual([]);
});

it('names are lower case with hyphens', () => {
  const odd = sources.filter((path) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.ts$/.test(path.split('/').at(-1) ?? ''));
  expect(odd).toEqual([]);
});

describe('time and chance come from src/clock and from seeds, so that tests can be in charge of them', () => {
  /** Processes that Prism runs in live in real time. */
  const exempt = /^src\/clock\/|^mocks\/prism\//;
  const code = sources.filter((path) => /^(src|mocks)\//.test(path) && !exempt.test(path));

  it.each(['Date.now', 'new Date()', 'performance.now', 'Math.random', 'setTimeout', 'setInterval', 'setImmediate'])(
    '%s is used nowhere else',
    (word) => {
      expect(code.filter((path) => withoutComments(textOf(path)).includes(word))).toEqual([]);
    },
  );
});

it('nothing is left for later', () => {
  const words = /\b(?:TODO|FIXME|XXX)\b|@ts-ignore|biome-ignore/;
  expect(sources.filter((path) => !path.startsWith('test/architecture/') && words.test(textOf(path)))).toEqual([]);
});

it('generated files say that they are', () => {
  const silent = files.filter((path) => {
    return (
      path.startsWith('generated/') && !textOf(path).slice(0, 200).includes('Do not edit: change the document instead.')
    );
  });
  expect(silent).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
