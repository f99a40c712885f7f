import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { rules } from '../rules/index.ts';
import { emptyReport, sampleCpr, sampleReport } from './sample-report.ts';
import { sarif } from './sarif.ts';

/**
 * The part of the SARIF 2.1.0 schema that is used here, closed where OASIS closes it, with what GitHub code scanning asks for besides
 * (a message, a rule and a place with a line in every result).
 */
const message = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string', minLength: 1 }, markdown: { type: 'string' } },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const language = { type: 'string', pattern: '^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$' };
const ajv = new Ajv({ strict: true, allErrors: true });
formats(ajv);
const isSarif = ajv.compile({
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          language,
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          tool: {
            type: 'object',
            required: ['driver'],
            additionalProperties: false,
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                additionalProperties: false,
                properties: {
                  name: { type: 'string', minLength: 1 },
                  language,
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id', 'shortDescription', 'help'],
                      additionalProperties: false,
                      properties: {
                        id: { type: 'string', minLength: 1 },
                        name: { type: 'string', pattern: '^[A-Z][A-Za-z]*$' },
                        shortDescription: message,
                        help: message,
                        defaultConfiguration: {
                          type: 'object',
                          additionalProperties: false,
                          properties: { level },
                        },
                        properties: {
                          type: 'object',
                          properties: { tags: { type: 'array', uniqueItems: true, items: { type: 'string' } } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['ruleId', 'message', 'locations'],
              additionalProperties: false,
              properties: {
                ruleId: { type: 'string', minLength: 1 },
                ruleIndex: { type: 'integer', minimum: 0 },
                level,
                message,
                partialFingerprints: {
                  type: 'object',
                  minProperties: 1,
                  additionalProperties: { type: 'string', minLength: 1 },
                },
                locations: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    required: ['physicalLocation'],
                    additionalProperties: false,
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation', 'region'],
                        additionalProperties: false,
                        properties: {
                          artifactLocation: {
                            type: 'object',
                            required: ['uri'],
                            additionalProperties: false,
                            properties: { uri: { type: 'string', format: 'uri-reference' } },
                          },
                          region: {
                            type: 'object',
                            required: ['startLine'],
                            additionalProperties: false,
                            properties: {
                              startLine: { type: 'integer', minimum: 1 },
                              startColumn: { type: 'integer', minimum: 1 },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});

interface Log {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
    }[];
  }[];
}

const read = (report: typeof sampleReport) => (JSON.parse(sarif(report)) as Log).runs[0];

describe('sarif', () => {
  it.each([
    ['findings', sampleReport],
    ['nothing', emptyReport],
    ['the real rules', { ...emptyReport, rules }],
  ])('holds to the schema with %s', (_title, report) => {
    const log: unknown = JSON.parse(sarif(report));
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  });

  it('points from each result to its rule', () => {
    const run = read(sampleReport);
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
    expect(run?.results).toHaveLength(3);
  });

  it.each([
    ['content/tools/a.mdx', 'content/tools/a.mdx'],
    ['./content/tools/a.mdx', 'content/tools/a.mdx'],
    ['content/tools/blå, grøn: 50 %.mdx', 'content/tools/bl%C3%A5%2C%20gr%C3%B8n%3A%2050%20%25.mdx'],
    ['/srv/content/a.mdx', 'file:///srv/content/a.mdx'],
    ['C:/content/a.mdx', 'file:///C:/content/a.mdx'],
    ['../content/a.mdx', '../content/a.mdx'],
  ])('names the file %s as %s', (file, uri) => {
    const issues = sampleReport.issues.slice(0, 1).map((issue) => ({ ...issue, file }));
    expect(read({ ...sampleReport, issues })?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      uri,
    );
  });

  it('repeats no CPR number', () => {
    expect(sarif(sampleReport)).not.toContain(sampleCpr);
  });
});
