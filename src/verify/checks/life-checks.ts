import { beginsAtBeginning } from './begins-at-beginning.ts';
import { brokenChangesNothing } from './broken-changes-nothing.ts';
import { callbackOnce } from './callback-once.ts';
import type { Check } from './check.ts';
import { deletedIsUnknown } from './deleted-is-unknown.ts';
import { failureWithFailure } from './failure-with-failure.ts';
import { finalAnswerStays } from './final-answer-stays.ts';
import { finalStaysFinal } from './final-stays-final.ts';
import { idsDiffer } from './ids-differ.ts';
import { knownState } from './known-state.ts';
import { limitHonest } from './limit-honest.ts';
import { limitKept } from './limit-kept.ts';
import { linksLead } from './links-lead.ts';
import { listAgrees } from './list-agrees.ts';
import { listed } from './listed.ts';
import { locationLeads } from './location-leads.ts';
import { movesLegal } from './moves-legal.ts';
import { resultWithSuccess } from './result-with-success.ts';
import { rightJob } from './right-job.ts';
import { shownCanBeRead } from './shown-can-be-read.ts';
import { stopLeads } from './stop-leads.ts';
import { stopRefused } from './stop-refused.ts';
import { submittedIsTold } from './submitted-is-told.ts';
import { timesInOrder } from './times-in-order.ts';
import { timesStay } from './times-stay.ts';
import { unknownIsRefused } from './unknown-is-refused.ts';
import { viewsKept } from './views-kept.ts';

/** The rules about the life of jobs: they need a server that keeps what was submitted. */
export const lifeChecks: readonly Check[] = [
  submittedIsTold,
  knownState,
  beginsAtBeginning,
  movesLegal,
  finalStaysFinal,
  finalAnswerStays,
  timesInOrder,
  timesStay,
  resultWithSuccess,
  failureWithFailure,
  viewsKept,
  rightJob,
  idsDiffer,
  stopLeads,
  stopRefused,
  unknownIsRefused,
  deletedIsUnknown,
  limitKept,
  limitHonest,
  listed,
  listAgrees,
  shownCanBeRead,
  locationLeads,
  linksLead,
  callbackOnce,
  brokenChangesNothing,
];
