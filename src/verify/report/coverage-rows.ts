import type { Coverage, Tally } from '../coverage/coverage.ts';
import { toVisible } from './to-visible.ts';

/** How much of one kind of thing was reached, in words. */
export interface CoverageRow extends Pick<Tally, 'total'> {
  readonly what: string;
  readonly reached: number;
  /** Names of what was not reached. */
  readonly missed: readonly string[];
}

/** The tallies of a coverage, those left out of which the document declares nothing. */
export function coverageRows(coverage: Coverage): readonly CoverageRow[] {
  const kinds = ['operations', 'statuses', 'parameters', 'states', 'moves'] as const;
  return kinds.flatMap((what): CoverageRow[] => {
    const { total, reached, missed } = coverage[what];
    return total === 0 ? [] : [{ what, total, reached: reached.length, missed: missed.map(toVisible) }];
  });
}

/** The first names, and how many more there are. */
export function shorten(names: readonly string[], longest: number): string {
  const more = names.length - longest;
  return more <= 0 ? names.join(', ') : `${names.slice(0, longest).join(', ')} and ${more} more`;
}
