import type { Report } from '../report.ts';

/** The report as JSON, for programs. `version` changes when a field changes its meaning. */
export function json({ entries, errors, warnings, issues }: Report): string {
  return JSON.stringify({ version: 1, summary: { entries, errors, warnings }, issues }, null, 2);
}
