import type { Operation } from '../../contract/contract.ts';
import { isJsonMediaType } from '../../contract/media-type.ts';
import type { Fault } from '../evidence/exchange.ts';
import { bodyVariants } from './body-variants.ts';
import { brokenParameters } from './broken-parameters.ts';
import { type Credentials, createCredentials } from './credentials.ts';
import { type Draft, type DraftBody, draftsOf } from './draft.ts';
import { faultOf } from './fault-of.ts';
import { type KnownJob, meeting } from './meeting.ts';
import type { Prospect, Source } from './prospect.ts';
import { toExpression } from './to-expression.ts';

/**
 * The requests that an operation must refuse, by its document, each with one thing wrong: a place of its body, how the body
 * is written or announced, or a parameter.
 *
 * @param credentials - default: made-up ones
 * @param job - the job that they mean, but for what is wrong; default: the one of the document's examples
 */
export function brokenDrafts(
  source: Source,
  operation: Operation,
  credentials: Credentials = createCredentials(source.contract),
  job?: KnownJob,
): readonly Prospect[] {
  const meant = (draft: Draft): Draft => (job === undefined ? draft : meeting(draft, job));
  const [first, ...others] = draftsOf(operation, source.contract, { credentials });
  const draft = meant(first);
  return [
    ...brokenBodies(source, [draft, ...others.map(meant)]),
    ...malformedBodies(draft),
    ...missingBodies(draft),
    ...wrongContentTypes(draft),
    ...operation.parameters.flatMap((parameter) => brokenParameters(source, draft, parameter)),
  ];
}

/** The drafts with one place of their JSON bodies wrong. */
export function brokenBodies(source: Source, drafts: readonly Draft[]): readonly Prospect[] {
  return bodyVariants(source, drafts)
    .filter(({ variant }) => !variant.fits)
    .map(({ draft, variant: { pointer, keyword } }) => ({
      draft,
      intent: { kind: 'broken', fault: faultOf(keyword), at: toExpression('body', '', pointer) },
    }));
}

/** A text that is cut off, one with a comma too many, one that is no JSON at all, and such. */
const malformedJson = ['{', '{"a":', '[1,]', 'nonsense', '"\u0000"', '{"a":1}}'];

/** The draft with a body of JSON that is not well-formed. */
export function malformedBodies(draft: Draft): readonly Prospect[] {
  const { body } = draft;
  if (body === undefined || !isJsonMediaType(body.mediaType)) return [];
  return malformedJson.map((text) => toBroken(draft, { ...body, text }, 'malformed'));
}

/** The draft without the body that its operation requires: with one of no length, and with none. */
export function missingBodies(draft: Draft): readonly Prospect[] {
  const { body, operation } = draft;
  if (body === undefined || operation.body?.required !== true) return [];
  return [{ ...body, text: '' }, undefined].map((none) => toBroken(draft, none, 'no body'));
}

/** A media type that nobody has ever declared. */
const unheardOf = 'text/x-unheard-of';

/**
 * The draft with a media type that its operation does not declare. Of a body without one, the server may guess it (RFC 9110,
 * section 8.3): it is not broken.
 */
export function wrongContentTypes(draft: Draft): readonly Prospect[] {
  const { body, operation } = draft;
  const declared = Object.keys(operation.body?.content ?? {});
  if (body === undefined || declared.some((each) => /^(?:\*|text)\/\*/.test(each))) return [];
  return [toBroken(draft, { ...body, mediaType: unheardOf }, 'wrong content type')];
}

function toBroken({ body: _, ...draft }: Draft, body: DraftBody | undefined, fault: Fault): Prospect {
  const at = fault === 'wrong content type' ? toExpression('header', 'Content-Type', '') : toExpression('body', '', '');
  return { draft: { ...draft, ...(body !== undefined && { body }) }, intent: { kind: 'broken', fault, at } };
}
