import { describe, expect, it } from 'vitest';

import type { Issue } from '../issue.ts';
import { reportOn } from '../report.ts';
import { sampleCpr, sampleReport } from './sample-report.ts';
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
const files = (count: number) => ({
  entries: Array.from({ length: count }, (_, index) => ({ file: `content/terms/${index}.yaml`, text: '' })),
});

describe('text', () => {
  it('shows each finding by file, with its place and the lines around it, then counts by code and in all', () => {
    const read = {
      entries: [
        { file: issue.file, text: '---\ntitle: Å\nafter:  b\n' },
        { file: caution.file, text: 'x' },
      ],
    };
    expect(text(reportOn(read, [issue, { ...issue, line: 40 }, caution], []), { color: false })).toBe(
      [
        '── content/tools/a.mdx · 2 fejl',
        '',
        'content/tools/a.mdx:3:7  fejl E2 reference-exists',
        '  Noget er galt.',
        '    2 │ title: Å',
        '  > 3 │ after:  b',
        '      │       ^',
        '    4 │',
        '',
        'content/tools/a.mdx:40:7  fejl E2 reference-exists',
        '  Noget er galt.',
        '',
        '── content/tools/b.mdx · 1 advarsel',
        '',
        'content/tools/b.mdx:3:7  advarsel E10 reference-exists',
        '  Pas på.',
        '',
        'E2: 2 · E10: 1',
        '2 fejl og 1 advarsel i 2 filer. 2 filer er kontrolleret.',
      ].join('\n'),
    );
  });

  it('shows no lines of what has none, such as a folder that lacks a file', () => {
    const lacking: Issue = { ...issue, file: 'content/departments', line: 1, column: 1 };
    expect(text(reportOn(files(1), [lacking], []), { color: false })).toBe(
      [
        '── content/departments · 1 fejl',
        '',
        'content/departments:1:1  fejl E2 reference-exists',
        '  Noget er galt.',
        '',
        'E2: 1',
        '1 fejl i 1 fil. 1 fil er kontrolleret.',
      ].join('\n'),
    );
  });

  it.each([
    [12, [], 'Ingen fejl. 12 filer er kontrolleret.'],
    [1, [], 'Ingen fejl. 1 fil er kontrolleret.'],
    [2, [caution], 'Ingen fejl, men 1 advarsel i 1 fil. 2 filer er kontrolleret.'],
    [2, [issue], '1 fejl i 1 fil. 2 filer er kontrolleret.'],
  ])('sums up %i files with %j', (count, issues, summary) => {
    expect(
      text(reportOn(files(count), issues, []), { color: false })
        .split('\n')
        .at(-1),
    ).toBe(summary);
  });

  it('says that findings were left out', () => {
    expect(text(reportOn(files(2), [], [], 3), { color: false })).toContain(
      '3 fund i filer, der ikke er ændret, er ikke vist.',
    );
  });

  it('uses colours only where they are wanted', () => {
    expect(text(sampleReport, { color: true })).toContain('\u001B[31mfejl\u001B[39m');
    expect(text(sampleReport, { color: false })).not.toContain('\u001B');
  });

  it('repeats no CPR number and no control character from a file', () => {
    expect(text(sampleReport, { color: false })).toContain('# xxxxxx-xxxx');
    expect(text(sampleReport, { color: false })).not.toContain(sampleCpr);
    expect(text(sampleReport, { color: false })).not.toContain('\u0000');
  });
});
