import type { Issue } from '../issue.ts';
import { type Report, reportOn } from '../report.ts';

/** What every reporter must be able to render: hostile characters in names and messages, a CPR number in the text, both severities. */
export const sampleIssues: readonly Issue[] = [
  {
    file: 'content/tools/a.mdx',
    line: 3,
    column: 7,
    code: 'E2',
    rule: 'reference-exists',
    severity: 'error',
    message: 'Værktøjet "b" findes ikke. Skriv et id, der findes.',
  },
  {
    file: 'content/tools/a.mdx',
    line: 4,
    column: 1,
    code: 'E2',
    rule: 'reference-exists',
    severity: 'error',
    message: '100 % <forkert> & "skævt", [her]; nul\u0000, ny\nlinje: slut 👩‍👧',
  },
  {
    file: 'content/tools/blå, grøn: 50 %.mdx',
    line: 1,
    column: 1,
    code: 'E6',
    rule: 'case-tools',
    severity: 'warning',
    message: 'Intet eksempel bruger værktøjet.',
  },
];

/** The CPR number that stands in the text of the sample and must stand in no report. */
export const sampleCpr = '010190-1234';

/** A report with findings of every kind, for the tests of the reporters. */
export const sampleReport: Report = reportOn(
  {
    entries: [
      { file: 'content/tools/a.mdx', text: `---\ntitle: A\nafter: [b]\n# ${sampleCpr}\n` },
      { file: 'content/tools/blå, grøn: 50 %.mdx', text: 'title: B' },
      { file: 'content/tools/c.mdx', text: 'title: C' },
    ],
  },
  sampleIssues,
  [
    { id: 'reference-exists', code: 'E2', severity: 'error' },
    { id: 'case-tools', code: 'E6', severity: 'error' },
    { id: 'tool-order', code: 'E20', severity: 'warning' },
  ],
);

/** A report of content without fault. */
export const emptyReport: Report = reportOn({ entries: [] }, [], sampleReport.rules);
