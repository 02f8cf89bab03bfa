import { heads, sparseAnswers } from './answer.ts';
import {
  longBodies,
  malformedBodies,
  missingBodies,
  missingMembers,
  nullBodies,
  strayValues,
  wrongContentTypes,
  wrongTypes,
} from './broken-body.ts';
import { oddCharacters, undecodable, wrongParameters } from './broken-parameter.ts';
import type { Case } from './case.ts';
import { links, locations } from './follow.ts';
import { holding } from './hold.ts';
import { limits } from './limit.ts';
import { outcomes } from './live.ts';
import { moves } from './move.ts';
import { codes, examples, generated, impossiblePreferences, senselessPreferences } from './prefer.ts';
import { deletions, reads, stops, unknownJobs } from './roles.ts';
import { credentials, unknownPaths, wrongMethods } from './stranger.ts';
import { beginnings, validRequests } from './succeed.ts';

/** The suite, in the order in which it runs. */
export const allCases: readonly Case[] = [
  validRequests,
  beginnings,
  outcomes,
  moves,
  holding,
  reads,
  stops,
  deletions,
  limits,
  links,
  locations,
  sparseAnswers,
  heads,
  codes,
  examples,
  generated,
  impossiblePreferences,
  senselessPreferences,
  credentials,
  unknownJobs,
  unknownPaths,
  wrongMethods,
  missingMembers,
  wrongTypes,
  nullBodies,
  strayValues,
  wrongParameters,
  wrongContentTypes,
  missingBodies,
  longBodies,
  malformedBodies,
  oddCharacters,
  undecodable,
];
