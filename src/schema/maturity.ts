import type { maturities } from './vocabularies.ts';

/** How well tried a tool is. */
export type Maturity = (typeof maturities.ids)[number];

/** Computed, never typed: a source alone describes it, one case tries it, two cases and a named recommender recommend it. */
export function maturityOf(caseCount: number, recommendedBy: string | undefined): Maturity {
  if (caseCount >= 2 && recommendedBy !== undefined) return 'anbefalet';
  return caseCount >= 1 ? 'afproevet' : 'beskrevet';
}
