import { describe, expect, it } from 'vitest';

import type { Issue } from '../issue.ts';
import { json } from './json.ts';

describe('json', () => {
  it('holds the summary and every finding as it is', () => {
    const issue: Issue = {
      file: 'content/tools/a.mdx',
      line: 3,
      column: 7,
      code: 'E2',
      rule: 'reference-exists',
      severity: 'error',
      message: 'Der mangler et "id".',
    };
    expect(JSON.parse(json({ entries: 4, errors: 1, warnings: 0, issues: [issue] }))).toEqual({
      version: 1,
      summary: { entries: 4, errors: 1, warnings: 0 },
      issues: [issue],
    });
  });
});
