import { readFileSync } from 'node:fs';

/** A fenced block of a Markdown file. */
export interface Snippet {
  readonly language: string;
  readonly code: string;
  /** Line of the file on which the code begins. */
  readonly line: number;
}

/** The fenced blocks of a Markdown file, in order. */
export function snippetsOf(file: string): Snippet[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(\S+).*\n([\s\S]*?)^```$/gm)].map(({ 1: language = '', 2: code = '', index }) => ({
    language,
    code,
    line: text.slice(0, index).split('\n').length + 1,
  }));
}
