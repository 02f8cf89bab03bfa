import type { Change } from './change.ts';
import type { Side } from './side.ts';

/** Looks at two documents and says what of one thing has changed between them. */
export type Rule = (before: Side, after: Side) => Change[];
