import { describe, expect, it } from 'vitest';
import { findDocument } from '../../mocks/prism/find-document.ts';

describe('findDocument', () => {
  const cases: { given: string; wanted: string }[] = [
    { given: 'print-jobs', wanted: 'test/fixtures/print-jobs.yaml' },
    { given: 'test/fixtures/print-jobs.yaml', wanted: 'test/fixtures/print-jobs.yaml' },
    { given: './package.json', wanted: './package.json' },
  ];

  it.each(cases)('$given is $wanted', ({ given, wanted }) => {
    expect(findDocument(given, 'test/fixtures')).toBe(wanted);
  });

  it.each(['print-job', 'no-such.yaml', 'README', ''])('refuses "%s" and lists the names', (given) => {
    expect(() => findDocument(given, 'test/fixtures')).toThrow(
      new RegExp(`"${given}" is neither the name of one in test/fixtures/ nor .* one of the names: .*print-jobs`),
    );
  });

  it('says that there are none', () => {
    expect(() => findDocument('print-jobs', 'test/no-such-folder')).toThrow('(there are none)');
  });
});
