import { readFileSync } from 'node:fs';
import { createLocator, type Locate } from '../../../src/verify/report/locate-pointer.ts';
import { toGithub } from '../../../src/verify/report/to-github.ts';
import { toHar } from '../../../src/verify/report/to-har.ts';
import { toHtml } from '../../../src/verify/report/to-html.ts';
import { toJson } from '../../../src/verify/report/to-json.ts';
import { toJunit } from '../../../src/verify/report/to-junit.ts';
import { toMarkdown } from '../../../src/verify/report/to-markdown.ts';
import { toSarif } from '../../../src/verify/report/to-sarif.ts';
import { toTerminal } from '../../../src/verify/report/to-terminal.ts';
import type { Verdict } from '../../../src/verify/report/verdict.ts';
import { pressFile } from '../exchange-of.ts';

export const pressSource: string = readFileSync(pressFile, 'utf8');

export const locateInPress: Locate = createLocator(pressSource);

/** Every report that there is of a verdict. */
export const allFormats: Readonly<Record<string, (verdict: Verdict) => string>> = {
  terminal: (verdict) => toTerminal(verdict, { locate: locateInPress }),
  json: toJson,
  junit: (verdict) => toJunit(verdict, locateInPress),
  sarif: (verdict) => toSarif(verdict, locateInPress),
  github: (verdict) => toGithub(verdict, locateInPress),
  markdown: (verdict) => toMarkdown(verdict, locateInPress),
  har: toHar,
  html: (verdict) => toHtml(verdict, locateInPress),
};
