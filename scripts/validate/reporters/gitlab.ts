import type { Report } from '../report.ts';
import { fingerprints } from './fingerprints.ts';

/** The findings as a GitLab Code Quality report, which the merge request shows beside the change. */
export function gitlab(report: Report): string {
  const names = fingerprints(report);
  const findings = report.issues.map(({ file, line, column, code, rule, severity, message }, index) => ({
    description: `${code}: ${message}`,
    check_name: rule,
    fingerprint: names[index],
    severity: severity === 'error' ? 'major' : 'minor',
    location: {
      path: file.replace(/^\.\//, ''),
      lines: { begin: line },
      positions: { begin: { line, column } },
    },
  }));
  return JSON.stringify(findings, null, 2);
}
