import { answerArrives } from './answer-arrives.ts';
import { answerComesFromHere } from './answer-comes-from-here.ts';
import { bodyValid } from './body-valid.ts';
import { bodyWellFormed } from './body-well-formed.ts';
import { brokenRefused } from './broken-refused.ts';
import type { Check } from './check.ts';
import { contentTypeDocumented } from './content-type-documented.ts';
import { credentialsNeeded } from './credentials-needed.ts';
import { headersPresent } from './headers-present.ts';
import { headersValid } from './headers-valid.ts';
import { methodRefused } from './method-refused.ts';
import { noServerError } from './no-server-error.ts';
import { pathRefused } from './path-refused.ts';
import { problemShape } from './problem-shape.ts';
import { retryAfterReadable } from './retry-after-readable.ts';
import { statusDocumented } from './status-documented.ts';
import { validAccepted } from './valid-accepted.ts';

/** The checks that any server can be held against, whether it keeps its jobs or not. */
export const shapeChecks: readonly Check[] = [
  answerArrives,
  answerComesFromHere,
  statusDocumented,
  noServerError,
  contentTypeDocumented,
  bodyWellFormed,
  bodyValid,
  headersPresent,
  headersValid,
  retryAfterReadable,
  validAccepted,
  brokenRefused,
  credentialsNeeded,
  methodRefused,
  pathRefused,
  problemShape,
];
