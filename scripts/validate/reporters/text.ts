import { styleText } from 'node:util';

import type { Issue } from '../issue.ts';
import type { Report } from '../report.ts';
import { codeFrame, linesOf } from './code-frame.ts';
import { visible } from './visible.ts';

type Style = (format: Parameters<typeof styleText>[0], words: string) => string;

/** The report as text for people: by file, each finding with its place, its message and the lines it is about; a summary at the end. */
export function text(report: Report, { color }: { color: boolean }): string {
  const { entries, errors, warnings, issues } = report;
  const style: Style = (format, words) => (color ? styleText(format, words, { validateStream: false }) : words);
  const summary = style(
    errors > 0 ? 'red' : 'green',
    `${countOf(errors, warnings, issues)} ${filesIn(entries)} er kontrolleret.`,
  );
  return [...byFile(report, style), ...byCode(issues), summary, ...restOf(report)].join('\n');
}

function* byFile({ issues, texts }: Report, style: Style): Generator<string> {
  for (const [file, found] of Map.groupBy(issues, (issue) => issue.file)) {
    const errors = found.filter(({ severity }) => severity === 'error').length;
    yield style('bold', `── ${visible(file)} · ${numbers(errors, found.length - errors)}`);
    yield '';
    const read = texts.get(file);
    // A folder that lacks something has no lines to show.
    const lines = read === undefined ? [] : linesOf(read);
    for (const issue of found) {
      const severity = issue.severity === 'error' ? style('red', 'fejl') : style('yellow', 'advarsel');
      const place = `${style('dim', visible(file))}${style('bold', `:${issue.line}:${issue.column}`)}`;
      yield `${place}  ${severity} ${issue.code} ${style('dim', issue.rule)}`;
      yield `  ${visible(issue.message)}`;
      yield* frameOf(lines, issue, style);
      yield '';
    }
  }
}

function* frameOf(lines: readonly string[], issue: Issue, style: Style): Generator<string> {
  const frame = codeFrame(lines, issue);
  const space = String(frame.at(-1)?.number ?? '').length;
  for (const { number, text: shown, caret } of frame) {
    const isIt = caret !== undefined;
    const edge = `  ${isIt ? '>' : ' '} ${String(number).padStart(space)} │`;
    yield `${style(isIt ? 'bold' : 'dim', edge)} ${isIt ? shown : style('dim', shown)}`.trimEnd();
    if (isIt) yield `    ${' '.repeat(space)} ${style('dim', '│')} ${' '.repeat(caret)}${style('red', '^')}`;
  }
}

function countOf(errors: number, warnings: number, issues: readonly Issue[]): string {
  const where = `i ${filesIn(new Set(issues.map(({ file }) => file)).size)}`;
  if (errors === 0 && warnings === 0) return 'Ingen fejl.';
  return `${errors === 0 ? 'Ingen fejl, men ' : ''}${numbers(errors, warnings)} ${where}.`;
}

function numbers(errors: number, warnings: number): string {
  const cautions = `${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`;
  if (errors === 0) return cautions;
  return `${errors} fejl${warnings === 0 ? '' : ` og ${cautions}`}`;
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

function restOf({ elsewhere }: Report): string[] {
  if (elsewhere === 0) return [];
  return [`${elsewhere} fund i filer, der ikke er ændret, er ikke vist. Se dem uden --changed.`];
}
