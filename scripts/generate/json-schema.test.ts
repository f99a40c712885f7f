import { Ajv, type AnySchema } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { collectionNames, kinds } from '#schema/index.ts';
import { validEntries } from '#schema/valid-entries.test-data.ts';

import { jsonSchemaOf } from './json-schema.ts';

const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });
formats(ajv);
ajv.addVocabulary(['patternErrorMessage', 'enumDescriptions', 'markdownEnumDescriptions']);

const accepts = (collection: (typeof collectionNames)[number], entry: unknown) =>
  ajv.validate(jsonSchemaOf(collection) as AnySchema, entry);

interface Fields {
  oneOf: { required: string[]; properties: Record<string, Record<string, unknown>> }[];
}
const [published, draft] = (jsonSchemaOf('tools') as unknown as Fields).oneOf;

describe('jsonSchemaOf', () => {
  it.each(collectionNames)('takes what the schema of %s takes, published and as a draft', (collection) => {
    const entry = validEntries[collection];
    const asDraft = { ...entry, status: 'kladde' };
    expect(kinds[collection].schema.safeParse(entry).success).toBe(true);
    expect(accepts(collection, entry), ajv.errorsText()).toBe(true);
    expect(accepts(collection, asDraft), ajv.errorsText()).toBe(true);
  });

  it.each([
    ['an unknown key', { farve: 'rød' }],
    ['an unknown value', { phase: ['aldrig'] }],
    ['an unknown status', { status: 'faerdig' }],
    ['a date that does not exist', { created: '2026-02-30' }],
    ['a number for a text', { title: 7 }],
    ['a summary without a full stop', { summary: 'x'.repeat(80) }],
    ['a field that publishing needs and that is missing', { steps: undefined }],
  ])('refuses %s', (_title, change) => {
    expect(accepts('tools', { ...validEntries.tools, ...change })).toBe(false);
  });

  it('asks less of a draft', () => {
    expect(published?.required).toContain('steps');
    expect(draft?.required).not.toContain('steps');
  });

  it.each(collectionNames)('gives every field of %s a Danish label and help, and no English word', (collection) => {
    const schema = jsonSchemaOf(collection) as unknown as Fields;
    for (const { properties } of schema.oneOf) {
      for (const [key, field] of Object.entries(properties)) {
        expect(field, key).toMatchObject({
          title: expect.stringMatching(/\S/) as string,
          description: expect.stringMatching(/\S/) as string,
        });
      }
    }
    expect(JSON.stringify(schema)).not.toContain('Invalid');
  });

  it('says what allowed values mean', () => {
    expect(published?.properties['personalData']?.['enumDescriptions']).toHaveLength(
      (published?.properties['personalData']?.['enum'] as string[]).length,
    );
  });

  it('has dates as strings with a format', () => {
    expect(published?.properties['created']).toMatchObject({ type: 'string', format: 'date' });
    expect(published?.properties['created']).not.toHaveProperty('pattern');
  });
});
