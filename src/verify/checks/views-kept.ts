import { at } from '../../client/at.ts';
import { parsePointer, toPointer, valueAt } from '../../contract/pointer.ts';
import type { Template } from '../../contract/template.ts';
import { askedForParts } from '../evidence/asked-for-parts.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { fits, isAbsent } from '../evidence/fits.ts';
import { historiesOf } from '../evidence/job-history.ts';
import { type Knowledge, valuesOf } from '../evidence/known-values.ts';
import { defaultAt, headerPromisesOf, type Promised, promisesOf } from '../evidence/promises.ts';
import type { Sighting } from '../evidence/sighting.ts';
import type { Breach, Check } from './check.ts';
import { headerPointer, schemaPointer } from './pointers.ts';
import { tell, tellAny } from './tell.ts';

/**
 * A view is a promise: where one stands over a place whose value can be told (an id, what the submission said, a word for the
 * state), this value is there; where it says that there is none, none is.
 *
 * @see docs/lifecycle-extension.md, "The lifecycle extension"
 */
export const viewsKept: Check = {
  name: 'views-kept',
  about: 'life',
  rule: 'A job is shown as the views of the answer promise.',
  source: 'lifecycle extension, "x-job-view": a view is a promise',
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      for (const sighting of history.sightings) {
        const { exchange, states } = sighting;
        const known = { evidence, history, states, exchange };
        if (sighting.shown !== undefined) yield* brokenInBody(known, sighting);
        // The headers of an answer that shows many jobs are about all of them.
        if (sighting.pointer === '') yield* brokenInHeaders(known, sighting);
      }
    }
  },
};

function* brokenInBody(known: Knowledge, sighting: Sighting): Generator<Breach> {
  const { evidence, exchange } = known;
  const promises = promisesOf(evidence.subject, sighting);
  for (const promised of promises) {
    const { pointer, template } = promised;
    const shown = at(sighting.shown, pointer);
    if (isJudgedElsewhere(template, shown)) continue;
    const standard = defaultAt(evidence.subject, sighting, pointer);
    const wanted = template === undefined ? [] : valuesOf(template, known);
    if (template !== undefined && wanted.length === 0) continue;
    if (template === undefined ? isNothing(shown, standard) : isWanted(wanted, shown, standard)) continue;
    if (isAbsent(shown) && mayBeLeftOut(known, sighting, promised, promises)) continue;
    yield {
      ...breachOf(sighting, `"${sighting.pointer}${pointer}"`, shown, wanted),
      pointer: schemaPointer(evidence.subject, exchange),
    };
  }
}

/** Whether a header has to be there, is for others to judge. */
function* brokenInHeaders(known: Knowledge, sighting: Sighting): Generator<Breach> {
  const { evidence, exchange } = known;
  for (const { pointer: name, template } of headerPromisesOf(evidence.subject, sighting)) {
    const shown = exchange.answer?.headers[name];
    const wanted = template === undefined ? [] : valuesOf(template, known);
    if (shown === undefined || wanted.length === 0) continue;
    const meanings = [shown, ...resolved(name, shown, exchange)];
    if (wanted.some((value) => meanings.some((meaning) => fits(value, meaning)))) continue;
    yield {
      ...breachOf(sighting, `the header ${name}`, shown, wanted),
      pointer: headerPointer(evidence.subject, exchange, name),
    };
  }
}

/** These may be relative to the URL of the request (RFC 9110, sections 8.7 and 10.2.2). */
const references: readonly string[] = ['location', 'content-location'];

function resolved(name: string, shown: string, { request }: Exchange): readonly string[] {
  const url = references.includes(name) ? URL.parse(shown, request.url) : null;
  return url === null ? [] : [url.href];
}

function breachOf(
  { exchange, operationId, jobId, states }: Sighting,
  place: string,
  shown: unknown,
  wanted: readonly unknown[],
): Omit<Breach, 'pointer'> {
  const inState = states.length === 0 ? '' : ` (${tellAny(states)})`;
  return {
    exchange,
    operationId,
    jobId,
    message: `of job ${jobId}${inState}, ${tell(shown)} stands at ${place}`,
    expected:
      wanted.length === 0
        ? 'nothing there: the view has no value in this state'
        : `${tellAny(wanted.map(tell))}, by the view`,
  };
}

/** The state, and whether there is a result, have checks of their own. */
function isJudgedElsewhere(template: Template | undefined, shown: unknown): boolean {
  const { text } = template?.kind === 'expression' ? template.expression : {};
  return text === '$job.state' || (text === '$job.result' && isAbsent(shown));
}

/** Where a schema has a default, it may stand for nothing. */
function isNothing(shown: unknown, standard: unknown): boolean {
  return isAbsent(shown) || (standard !== undefined && fits(standard, shown));
}

/** Where a schema has a default, nothing stands for it. */
function isWanted(wanted: readonly unknown[], shown: unknown, standard: unknown): boolean {
  return wanted.some((value) => fits(value, isAbsent(shown) ? standard : shown));
}

/**
 * Absence climbs: with a value that cannot be told, the object around it may be absent, and what is certain in it as well. And
 * who asks for some members gets no others.
 */
function mayBeLeftOut(
  known: Knowledge,
  sighting: Sighting,
  { pointer }: Promised,
  promises: readonly Promised[],
): boolean {
  if (askedForParts(known.exchange)) return true;
  const tokens = parsePointer(pointer);
  const depth = tokens.findIndex((_, index) => isAbsent(valueAt(sighting.shown, tokens.slice(0, index + 1))));
  // The place itself is what is absent: it has to be there.
  if (depth === tokens.length - 1) return false;
  const around = `${toPointer(tokens.slice(0, depth + 1))}/`;
  return promises.some(
    (each) =>
      each.pointer.startsWith(around) && (each.template === undefined || valuesOf(each.template, known).length === 0),
  );
}
