import { bodySabotages } from './body-sabotages.ts';
import { contractSabotages } from './contract-sabotages.ts';
import { identitySabotages } from './identity-sabotages.ts';
import { limitSabotages } from './limit-sabotages.ts';
import { linkSabotages } from './link-sabotages.ts';
import { listSabotages } from './list-sabotages.ts';
import { noticeSabotages } from './notice-sabotages.ts';
import type { Sabotage } from './sabotage.ts';
import { secretSabotages } from './secret-sabotages.ts';
import { stateSabotages } from './state-sabotages.ts';
import { statusSabotages } from './status-sabotages.ts';
import { stopSabotages } from './stop-sabotages.ts';
import { submissionSabotages } from './submission-sabotages.ts';
import { timeSabotages } from './time-sabotages.ts';
import { valueSabotages } from './value-sabotages.ts';
import { wireSabotages } from './wire-sabotages.ts';

/** Everything that a server can do wrong here, one thing at a time. */
export const allSabotages: readonly Sabotage[] = [
  ...wireSabotages,
  ...statusSabotages,
  ...contractSabotages,
  ...bodySabotages,
  ...stateSabotages,
  ...valueSabotages,
  ...timeSabotages,
  ...identitySabotages,
  ...listSabotages,
  ...stopSabotages,
  ...limitSabotages,
  ...linkSabotages,
  ...noticeSabotages,
  ...secretSabotages,
  ...submissionSabotages,
];
