import type { Report } from '../report.ts';
import { rulePage } from '../rule-page.ts';
import { fingerprints } from './fingerprints.ts';

/** The report as SARIF 2.1.0, with the page of each rule as its help. */
export function sarif(report: Report): string {
  const { rules, issues } = report;
  const names = fingerprints(report);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Sammen om Byen', language: 'da', rules: rules.map(descriptorOf) } },
        language: 'da',
        columnKind: 'utf16CodeUnits',
        results: issues.map((issue, index) => ({
          ruleId: issue.rule,
          ruleIndex: rules.findIndex(({ id }) => id === issue.rule),
          level: issue.severity,
          message: { text: issue.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(issue.file) },
                region: { startLine: issue.line, startColumn: issue.column },
              },
            },
          ],
          partialFingerprints: { 'ruleFileLine/v1': names[index] },
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function descriptorOf({ id, code, severity }: Report['rules'][number]) {
  const { summary, markdown } = rulePage(id);
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${code}: ${summary}` },
    help: { text: markdown, markdown },
    defaultConfiguration: { level: severity },
    properties: { tags: [code] },
  };
}

/** A path as a URI reference: each step percent-encoded, an absolute path with its scheme. */
function uriOf(file: string): string {
  const path = file
    .replace(/^\.\//, '')
    .split('/')
    .map((step) => encodeURIComponent(step.toWellFormed()))
    .join('/');
  if (path.startsWith('/')) return `file://${path}`;
  return /^[a-z]%3A\//i.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}
