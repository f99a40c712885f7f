import { styleText } from 'node:util';

import type { Issue } from '../issue.ts';
import type { Report } from '../report.ts';

/** The report as text for people: one block for each finding, its place first, and a summary at the end. */
export function text({ entries, errors, warnings, issues }: Report, { color }: { color: boolean }): string {
  const style = (format: Parameters<typeof styleText>[0], words: string) =>
    color ? styleText(format, words, { validateStream: false }) : words;
  const blocks = issues.map((issue) => {
    const place = style('bold', `${issue.file}:${issue.line}:${issue.column}`);
    const severity = issue.severity === 'error' ? style('red', 'fejl') : style('yellow', 'advarsel');
    return `${place}  ${severity} ${issue.code}\n  ${issue.message}\n`;
  });
  const summary = style(
    errors > 0 ? 'red' : 'green',
    `${countOf(errors, warnings, issues)} ${filesIn(entries)} er kontrolleret.`,
  );
  return [...blocks, ...byCode(issues), summary].join('\n');
}

function countOf(errors: number, warnings: number, issues: readonly Issue[]): string {
  const where = `i ${filesIn(new Set(issues.map(({ file }) => file)).size)}`;
  const cautions = `${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`;
  if (errors === 0) return warnings === 0 ? 'Ingen fejl.' : `Ingen fejl, men ${cautions} ${where}.`;
  return `${errors} fejl${warnings === 0 ? '' : ` og ${cautions}`} ${where}.`;
}

function filesIn(count: number): string {
  return `${count} ${count === 1 ? 'fil' : 'filer'}`;
}

function byCode(issues: readonly Issue[]): string[] {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...counts].sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
  return codes.length === 0 ? [] : [codes.map(([code, count]) => `${code}: ${count}`).join(' · ')];
}
