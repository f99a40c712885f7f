import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import { gitlab } from './gitlab.ts';
import { emptyReport, sampleCpr, sampleReport } from './sample-report.ts';

/** GitLab's documentation as a schema: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const line = { type: 'integer', minimum: 1 };
const isCodeQuality = new Ajv({ strict: true, allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          // Relative to the repository, and not beginning with `./`.
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], additionalProperties: false, properties: { begin: line } },
          positions: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: {
              begin: {
                type: 'object',
                required: ['line', 'column'],
                additionalProperties: false,
                properties: { line, column: line },
              },
            },
          },
        },
      },
    },
  },
});

describe('gitlab', () => {
  it.each([
    ['findings', sampleReport, 3],
    ['nothing', emptyReport, 0],
  ])('holds to the format with %s', (_title, report, count) => {
    const findings = JSON.parse(gitlab(report)) as unknown[];
    expect(isCodeQuality(findings), JSON.stringify(isCodeQuality.errors)).toBe(true);
    expect(findings).toHaveLength(count);
  });

  it('gives each finding a fingerprint of its own, since GitLab shows only one of those alike', () => {
    const findings = JSON.parse(gitlab(sampleReport)) as { fingerprint: string }[];
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('repeats no CPR number', () => {
    expect(gitlab(sampleReport)).not.toContain(sampleCpr);
  });
});
