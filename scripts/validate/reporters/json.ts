import type { Report } from '../report.ts';

/** The report as JSON, for programs, as `report.schema.json` beside this file says. `version` changes when a field changes its meaning. */
export function json({ entries, errors, warnings, issues }: Report): string {
  const findings = issues.map(({ file, line, column, code, rule, severity, message }) => ({
    file,
    line,
    column,
    code,
    rule,
    severity,
    message,
  }));
  return JSON.stringify({ version: 1, summary: { entries, errors, warnings }, issues: findings }, null, 2);
}
