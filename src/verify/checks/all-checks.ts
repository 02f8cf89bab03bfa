import type { Check } from './check.ts';
import { lifeChecks } from './life-checks.ts';
import { shapeChecks } from './shape-checks.ts';

/** All rules that evidence is held against, in the order in which they are reported. */
export const allChecks: readonly Check[] = [...shapeChecks, ...lifeChecks];
