import type { Issue } from '../issue.ts';
import type { Report } from '../report.ts';
import { visible } from './visible.ts';

/**
 * The report as JUnit XML: a suite for each rule, with a failed case for each error and a passed one with its message for each warning.
 * A rule that found nothing is one passed case, so that a clean run does not look like one without tests.
 */
export function junit({ issues, rules }: Report): string {
  const found = Map.groupBy(issues, ({ rule }) => rule);
  const suites = rules.map(({ id, code }) => suite(`${code} ${id}`, id, found.get(id) ?? []));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'Indhold', ...counts(rules.map(({ id }) => found.get(id) ?? [])) })}>`,
    ...suites,
    '</testsuites>',
  ].join('\n');
}

function suite(name: string, rule: string, issues: readonly Issue[]): string {
  const cases = issues.length === 0 ? [testcase({ name: 'Intet fundet', classname: rule })] : issues.map(caseOf);
  return [`  <testsuite${attributes({ name, ...counts([issues]), skipped: 0 })}>`, ...cases, '  </testsuite>'].join(
    '\n',
  );
}

function caseOf({ file, line, column, rule, severity, message }: Issue): string {
  const place = `${file}:${line}:${column}`;
  const outcome =
    severity === 'error'
      ? `<failure${attributes({ message, type: rule })}>${escaped(`${place}\n${message}`)}</failure>`
      : `<system-out>${escaped(`Advarsel: ${message}`)}</system-out>`;
  return testcase({ name: place, classname: rule, file, line }, outcome);
}

function testcase(properties: Record<string, string | number>, outcome = ''): string {
  const opening = `    <testcase${attributes({ ...properties, time: 0 })}`;
  return outcome === '' ? `${opening}/>` : `${opening}>${outcome}</testcase>`;
}

function counts(byRule: readonly (readonly Issue[])[]) {
  const failures = byRule.flat().filter(({ severity }) => severity === 'error').length;
  const tests = byRule.reduce((sum, issues) => sum + Math.max(1, issues.length), 0);
  return { tests, failures, errors: 0, time: 0 };
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll('\n', ' ')}"`)
    .join('');
}

function escaped(text: string): string {
  const lines = text.split('\n').map(visible).join('\n');
  return lines.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
