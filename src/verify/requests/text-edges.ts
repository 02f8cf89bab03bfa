import { beyond, type Edge, type Edges, limitIn, within } from './edge.ts';

/** Longer texts are not tried: they would tell more of the server's limits than of the document's. */
const longestTried = 10_000;

/** `minLength`, `maxLength`, `pattern` and `format`. */
export const textEdges: Edges = ({ shape: { words }, value }) => {
  const text = typeof value === 'string' && value !== '' ? value : 'a';
  const shortest = limitIn(words, 'minLength') ?? 0;
  const longest = limitIn(words, 'maxLength') ?? Number.POSITIVE_INFINITY;
  return [
    ...(shortest > 0 && shortest <= longestTried ? lengthEdges('minLength', text, shortest, -1) : []),
    ...(longest <= longestTried ? lengthEdges('maxLength', text, longest, 1) : []),
    ...(words.pattern === undefined ? [] : [`${text} !`, '!', ''].map((odd) => beyond('pattern', odd))),
    ...(misformed[words.format ?? ''] ?? []).map((odd) => beyond('format', odd)),
  ];
};

/** Length is counted in code points: a character outside the basic plane is one, though two units of UTF-16. */
function lengthEdges(keyword: string, text: string, length: number, outward: 1 | -1): Edge[] {
  return [
    within(keyword, resize(text, length)),
    within(keyword, '💡'.repeat(length)),
    beyond(keyword, resize(text, length + outward)),
  ];
}

/** The text cut, or drawn out by its last character, so that it keeps to most patterns. */
function resize(text: string, length: number): string {
  const characters = [...text].slice(0, length);
  return characters.join('') + (characters.at(-1) ?? '').repeat(length - characters.length);
}

/** Texts that are not of a format: far from it, and one step. */
const misformed: Readonly<Record<string, readonly string[]>> = {
  date: ['perhaps', '2026-02-30'],
  'date-time': ['perhaps', '2026-01-01', '2026-13-01T00:00:00Z'],
  time: ['perhaps', '25:00:00Z'],
  duration: ['perhaps', 'P'],
  uuid: ['perhaps', '00000000-0000-0000-0000-00000000000'],
  uri: ['perhaps', '/only/a/path', 'https://example.com/a b'],
  'uri-reference': ['a b', '%zz'],
  email: ['perhaps', 'somebody@'],
  hostname: ['-', 'a..b'],
  ipv4: ['perhaps', '256.0.0.1'],
  ipv6: ['perhaps', ':::'],
  'json-pointer': ['perhaps', '/~2'],
  regex: ['('],
};
