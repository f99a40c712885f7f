import { readFile } from 'node:fs/promises';

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import { rules } from '../rules/index.ts';
import { json } from './json.ts';
import { emptyReport, sampleCpr, sampleIssues, sampleReport } from './sample-report.ts';

const schema = JSON.parse(await readFile(new URL('report.schema.json', import.meta.url), 'utf8')) as object;
const isReport = new Ajv({ strict: true, allErrors: true }).compile(schema);

describe('json', () => {
  it('holds the summary and every finding as it is', () => {
    expect(JSON.parse(json(sampleReport))).toEqual({
      version: 1,
      summary: { entries: 3, errors: 2, warnings: 1 },
      issues: sampleIssues,
    });
  });

  it.each([
    ['findings', sampleReport],
    ['nothing', emptyReport],
    [
      'every rule',
      {
        ...sampleReport,
        issues: sampleIssues
          .slice(0, 1)
          .flatMap((issue) => rules.map(({ id, code }) => ({ ...issue, rule: id, code }))),
      },
    ],
  ])('holds to the published schema with %s', (_title, report) => {
    expect(isReport(JSON.parse(json(report))), JSON.stringify(isReport.errors)).toBe(true);
  });

  it('repeats no CPR number', () => {
    expect(json(sampleReport)).not.toContain(sampleCpr);
  });
});
