import { describe, expect, it } from 'vitest';

import type { Issue } from '../issue.ts';
import { text } from './text.ts';

const issue: Issue = {
  file: 'content/tools/a.mdx',
  line: 3,
  column: 7,
  code: 'E2',
  rule: 'reference-exists',
  severity: 'error',
  message: 'Noget er galt.',
};
const caution: Issue = { ...issue, file: 'content/tools/b.mdx', code: 'E10', severity: 'warning', message: 'Pas på.' };

describe('text', () => {
  it('shows each finding below its place, then counts by code and in all', () => {
    const report = { entries: 12, errors: 2, warnings: 1, issues: [issue, issue, caution] };
    expect(text(report, { color: false })).toBe(
      [
        'content/tools/a.mdx:3:7  fejl E2',
        '  Noget er galt.',
        '',
        'content/tools/a.mdx:3:7  fejl E2',
        '  Noget er galt.',
        '',
        'content/tools/b.mdx:3:7  advarsel E10',
        '  Pas på.',
        '',
        'E2: 2 · E10: 1',
        '2 fejl og 1 advarsel i 2 filer. 12 filer er kontrolleret.',
      ].join('\n'),
    );
  });

  it.each([
    [{ entries: 12, errors: 0, warnings: 0, issues: [] }, 'Ingen fejl. 12 filer er kontrolleret.'],
    [{ entries: 1, errors: 0, warnings: 0, issues: [] }, 'Ingen fejl. 1 fil er kontrolleret.'],
    [
      { entries: 2, errors: 0, warnings: 1, issues: [caution] },
      'Ingen fejl, men 1 advarsel i 1 fil. 2 filer er kontrolleret.',
    ],
    [{ entries: 2, errors: 1, warnings: 0, issues: [issue] }, '1 fejl i 1 fil. 2 filer er kontrolleret.'],
  ])('sums up %j', (report, summary) => {
    expect(text(report, { color: false }).split('\n').at(-1)).toBe(summary);
  });

  it('uses colours only where they are wanted', () => {
    const report = { entries: 1, errors: 1, warnings: 0, issues: [issue] };
    expect(text(report, { color: true })).toContain('\u001B[31mfejl\u001B[39m');
    expect(text(report, { color: false })).not.toContain('\u001B');
  });
});
