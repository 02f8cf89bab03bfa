import type { Operation } from '../../src/contract/contract.ts';
import { parsePointer } from '../../src/contract/pointer.ts';
import { type BodyVariant, bodyVariants } from '../../src/verify/requests/body-variants.ts';
import type { Draft } from '../../src/verify/requests/draft.ts';
import { bodySchemaOf } from '../../src/verify/requests/request-schemas.ts';
import { draftsOf } from './drafts-of.ts';
import type { Subject } from './subject.ts';

/** A request with one thing wrong in its body. */
export interface BrokenBody {
  readonly draft: Draft;
  /** What a refusal must name. */
  readonly offender: string;
}

/** Breaks the bodies that an operation's examples show, in every place in which one of these keywords can be broken. */
export function brokenBodies(
  subject: Subject,
  operation: Operation,
  isMeant: (keyword: string) => boolean,
): readonly BrokenBody[] {
  return bodyVariants(subject, draftsOf(operation, subject.contract))
    .filter(({ variant: { fits, keyword } }) => !fits && isMeant(keyword))
    .map((broken) => ({ draft: broken.draft, offender: offenderOf(subject, broken) }));
}

/** The place; where there are alternatives, none for sure, since it may be named what another one of them lacks. */
function offenderOf(subject: Subject, { draft: { operation, body }, variant }: BodyVariant): string {
  const schema = bodySchemaOf(subject, operation, body?.mediaType ?? '');
  const misfits = schema === undefined ? [] : subject.document.misfits(schema, variant.value);
  const isOpen = misfits.some(({ refusedBy }) => /\/(?:anyOf|oneOf)$/.test(refusedBy));
  return isOpen ? '' : parsePointer(variant.pointer).join('.') || 'body';
}
