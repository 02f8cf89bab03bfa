import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/verify/report/to-html.ts';
import { locateInPress } from './all-formats.ts';
import { elementsOf, parseXml, textIn } from './parse-xml.ts';
import { sampleVerdict, verdictOf } from './sample-verdict.ts';

const page = toHtml(sampleVerdict, locateInPress);
/** What is to be seen, which is written so that it is XML as well, but for attributes without a value and line breaks. */
const body = parseXml(
  page
    .slice(page.indexOf('<body>'), page.indexOf('</html>'))
    .trim()
    .replaceAll('<details open>', '<details>')
    .replaceAll('<br>', '<br/>'),
);

describe('the page', () => {
  it('has its sections in order', () => {
    expect(elementsOf(body, 'h2').map(textIn)).toEqual([
      'Life of the jobs',
      'Coverage',
      'Findings',
      'Left undone',
      'Notes',
      'Checks',
      'Jobs',
    ]);
  });

  it('tells findings with command lines', () => {
    const [article] = elementsOf(body, 'article');
    expect(article && textIn(article)).toMatch(
      /answer-arrives stopRun\s+No answer came.*expected.*\$ curl -sS.*no answer: timeout/s,
    );
  });

  it('tells the jobs', () => {
    expect(elementsOf(body, 'td').map(textIn)).toContain(
      'queued 0.0 s → printing 1.0 s → printed 2.0 s → printing 3.0 s → printed 4.0 s',
    );
  });

  it('tells what was not judged, and why', () => {
    const checks = sampleVerdict.checks.map((check) => ({
      ...check,
      result: 'not judged' as const,
      reason: 'Because.',
    }));
    expect(toHtml(verdictOf({ checks }))).toContain('<span class="tag unjudged">not judged</span>');
  });

  it('leaves out sections of which there is nothing to say', () => {
    expect(toHtml(verdictOf())).not.toMatch(/<h2>(Findings|Notes|Left undone)<\/h2>/);
  });

  it('loads nothing and runs nothing', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed)|\bsrc=|@import|url\((?!#)|\son\w+=/);
  });

  it('labels its tables', () => {
    for (const table of elementsOf(body, 'table')) {
      const heads = elementsOf(table, 'th');
      expect(heads.length).toBeGreaterThan(0);
      expect(heads.every(({ attributes }) => attributes.scope === 'col' || attributes.scope === 'row')).toBe(true);
    }
  });

  it('has no name twice', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('contrast', () => {
  const [light = {}, dark = {}] = [...page.matchAll(/:root \{([^}]*)\}/g)].map(([, rules = '']) =>
    Object.fromEntries([...rules.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name = '', color = '']) => [name, color])),
  );
  const pairs: [text: string, ground: string, least: number][] = [
    ...['ink', 'soft', 'accent'].flatMap((text) =>
      ['ground', 'sheet'].map((ground): [string, string, number] => [text, ground, 4.5]),
    ),
    ['ink', 'code', 4.5],
    ...['good', 'bad', 'pause'].map((text): [string, string, number] => [text, `${text}-ground`, 4.5]),
    ...['good', 'bad', 'pause'].map((text): [string, string, number] => ['ink', `${text}-ground`, 4.5]),
    // Lines of drawings (WCAG 1.4.11).
    ...['good', 'bad', 'pause', 'pale'].map((line): [string, string, number] => [line, 'sheet', 3]),
  ];

  it.each(pairs)('of %s on %s is at least %d', (text, ground, least) => {
    for (const colors of [light, dark])
      expect(contrast(colors[text] ?? '', colors[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
