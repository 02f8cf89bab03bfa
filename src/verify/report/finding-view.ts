import { cut } from './cut.ts';
import type { Locate } from './locate-pointer.ts';
import { toCurl } from './to-curl.ts';
import { toShown } from './to-shown.ts';
import { toVisible } from './to-visible.ts';
import type { Finding, ReportedExchange, Verdict } from './verdict.ts';

/** A finding in words, as people read it. All of it can be shown anywhere: nothing in it is invisible or of any length. */
export interface FindingView {
  readonly check: string;
  /** What it is about: operation and job. */
  readonly about: string;
  readonly message: string;
  readonly facts: readonly Fact[];
  readonly shown: readonly ShownExchange[];
}

/** Something that is to be known of a finding. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** An exchange that shows a finding. */
export interface ShownExchange {
  readonly caption: string;
  /** A command line that sends the request again. */
  readonly curl: string;
  /** Status and beginning of the answer, or why there is none. */
  readonly answer: string;
}

/** How many characters of an answer are shown. */
const longestAnswer = 400;
/** How many of a command line, which does not work without the rest: but a URL can be of any length. */
const longestCommand = 20_000;

/**
 * Puts a finding in words.
 *
 * @param locate - finds the line of what the finding points to; without it, the pointer is told alone
 */
export function viewFinding(finding: Finding, verdict: Verdict, locate?: Locate): FindingView {
  const { check, operationId, jobId, message, expected, rule, source, times, exchange, against } = finding;
  const about = [operationId, jobId === undefined ? undefined : `job ${jobId}`].filter((each) => each !== undefined);
  const facts: Fact[] = [
    { label: 'expected', text: expected },
    { label: 'rule', text: `${rule} (${source})` },
    { label: 'declared', text: placeOf(finding, verdict, locate) },
    ...(times === 1 ? [] : [{ label: 'seen', text: `${times} times` }]),
  ];
  return {
    check: toShown(check),
    about: about.map(toShown).join(' · '),
    message: toShown(message),
    facts: facts.map(({ label, text }) => ({ label, text: toShown(text) })),
    shown: [...showExchange(verdict, exchange, 'exchange'), ...showExchange(verdict, against, 'contradicts exchange')],
  };
}

/** `openapi/press.yaml:120#/paths/~1runs`. */
function placeOf({ pointer }: Finding, { document }: Verdict, locate?: Locate): string {
  return `${document.file}${locate === undefined ? '' : `:${locate(pointer).line}`}#${pointer}`;
}

function showExchange({ exchanges }: Verdict, number: number | undefined, word: string): ShownExchange[] {
  const exchange = exchanges.find((each) => each.number === number);
  if (exchange === undefined) return [];
  return [
    {
      caption: `${word} ${exchange.number}`,
      curl: toVisible(cut(toCurl(exchange), longestCommand)),
      answer: toVisible(answerOf(exchange)),
    },
  ];
}

/** JSON has no line ends inside of texts: those between them, with what indents, are only for the eye. */
function answerOf({ answer, lapse }: ReportedExchange): string {
  if (answer === undefined)
    return `no answer: ${lapse?.kind ?? 'unknown'} (${cut(lapse?.detail ?? 'nothing is known of it', longestAnswer)})`;
  const text = cut(answer.text.slice(0, 10 * longestAnswer).replace(/\s*\n\s*/g, ' '), longestAnswer);
  return `${answer.status} ${text === '' ? '(no body)' : text}`;
}
