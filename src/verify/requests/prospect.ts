import type { Intent } from '../evidence/exchange.ts';
import type { Subject } from '../subject.ts';
import type { Draft } from './draft.ts';

/** What drafts are derived from. */
export type Source = Pick<Subject, 'contract' | 'document' | 'operations'>;

/** A request that can be sent, and what for. */
export interface Prospect {
  readonly draft: Draft;
  readonly intent: Intent;
}
