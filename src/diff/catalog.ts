import type { Rule } from './rule.ts';
import { addresses } from './rules/addresses.ts';
import { answerStatuses } from './rules/answer-statuses.ts';
import { callbacks } from './rules/callbacks.ts';
import { headers } from './rules/headers.ts';
import { initial } from './rules/initial.ts';
import { lifecycles } from './rules/lifecycles.ts';
import { limits } from './rules/limits.ts';
import { links } from './rules/links.ts';
import { moves } from './rules/moves.ts';
import { operationIds } from './rules/operation-ids.ts';
import { outcomes } from './rules/outcomes.ts';
import { pace } from './rules/pace.ts';
import { partialResults } from './rules/partial-results.ts';
import { requests } from './rules/requests.ts';
import { roles } from './rules/roles.ts';
import { security } from './rules/security.ts';
import { server } from './rules/server.ts';
import { states } from './rules/states.ts';
import { stops } from './rules/stops.ts';
import { views } from './rules/views.ts';

/** All that is looked at, in the order in which changes of one level are told. */
export const rules: readonly Rule[] = [
  // How jobs live.
  lifecycles,
  states,
  initial,
  moves,
  outcomes,
  stops,
  partialResults,
  pace,
  limits,
  // What is sent for it.
  server,
  security,
  roles,
  addresses,
  operationIds,
  requests,
  // What comes back.
  answerStatuses,
  views,
  headers,
  links,
  callbacks,
];
