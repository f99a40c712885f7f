import type { Catalogue } from './catalogue.ts';
import type { Issue } from './issue.ts';

/** The outcome of a run, as plain data. */
export interface Report {
  /** How many entries were read. */
  entries: number;
  errors: number;
  warnings: number;
  issues: readonly Issue[];
}

/** Sums a run up. */
export function reportOn(catalogue: Pick<Catalogue, 'entries'>, issues: readonly Issue[]): Report {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { entries: catalogue.entries.length, errors, warnings: issues.length - errors, issues };
}
