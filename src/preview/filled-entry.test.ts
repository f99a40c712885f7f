import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { collectionNames, kinds } from '#schema/index.ts';
import { validEntries } from '#schema/valid-entries.test-data.ts';

import { filledEntry, missingId } from './filled-entry.ts';

describe.each(collectionNames)('an entry of %s in the preview', (name) => {
  it('is untouched where it can be published', () => {
    const valid = kinds[name].schema.safeParse(validEntries[name]);
    expect(filledEntry(name, validEntries[name])).toEqual(valid.data);
  });

  it.each([
    ['nothing at all', {}],
    ['a blank for each field', Object.fromEntries(Object.keys(validEntries[name]).map((key) => [key, null]))],
    ['words for each field', Object.fromEntries(Object.keys(validEntries[name]).map((key) => [key, 'ord']))],
    ['no fields', 'ikke felter'],
  ])('has every field a page needs where the author has written %s', (_name, data) => {
    const filled = filledEntry(name, data) as Record<string, unknown>;
    expect(filled['status']).toBe('kladde');
    const shape: z.core.$ZodShape = kinds[name].published._zod.def.shape;
    for (const [key, schema] of Object.entries<z.core.$ZodType>(shape)) {
      if (schema._zod.optin !== 'optional') expect(filled, key).toHaveProperty([key]);
    }
  });
});

describe('the preview', () => {
  it('shows words as they are, however short or long', () => {
    expect(filledEntry('cases', { title: 'Xy', summary: 'Uden punktum', learning: ['', 'Jo', null] })).toMatchObject({
      title: 'Xy',
      summary: 'Uden punktum',
      learning: ['Jo'],
    });
  });

  it('says what is missing', () => {
    const filled = filledEntry('cases', { situation: '', place: { name: 'Aarhus' }, facts: [{ value: 8 }] });
    expect(filled).toMatchObject({
      title: 'Mangler: Titel',
      situation: 'Mangler: Situationen',
      place: { name: 'Aarhus', country: 'Mangler: Land' },
      facts: [{ value: 8, unit: 'Mangler: Enhed', source: missingId }],
      owner: 'mangler@eksempel.invalid',
    });
  });

  it.each(['kladde', 'til-gennemsyn', 'arkiveret', 'publiceret'])('keeps the status %s', (status) => {
    expect(filledEntry('terms', { status })).toMatchObject({ status });
  });

  it('drops what no page knows', () => {
    expect(filledEntry('terms', { layout: './x.js' })).not.toHaveProperty('layout');
  });
});
