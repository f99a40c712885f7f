import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { dateSchema } from '#schema/date.ts';
import { participantsSchema } from '#schema/estimate.ts';
import { field } from '#schema/field.ts';
import { reference } from '#schema/id.ts';
import { collectionNames } from '#schema/index.ts';
import { line, list, prose } from '#schema/text.ts';
import { periodPrecisions, phases } from '#schema/vocabularies.ts';

import { type FormField, formFields, kindFields } from './form-field.ts';

describe('formFields', () => {
  it.each([
    [
      'a line',
      field(line(3, 80), 'Titel', 'Kort og sigende.'),
      { label: 'Titel', hint: 'Kort og sigende.', required: true, widget: 'string', minlength: 3, maxlength: 80 },
    ],
    ['prose', field(prose(20, 900).optional(), 'A', 'B.'), { required: false, widget: 'text', maxlength: 900 }],
    ['a mail address', field(z.email(), 'A', 'B.'), { widget: 'string', type: 'email' }],
    ['a day', field(dateSchema, 'A', 'B.'), { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }],
    [
      'a whole number',
      field(z.int().min(1).max(5), 'A', 'B.'),
      { widget: 'number', value_type: 'int', min: 1, max: 5 },
    ],
    ['a number', field(z.number(), 'A', 'B.'), { widget: 'number', value_type: 'float' }],
    [
      'yes or no',
      field(z.boolean(), 'A', 'true for opfundne personer.'),
      { widget: 'boolean', default: false, hint: 'Sæt kryds for opfundne personer.' },
    ],
    [
      'a choice',
      field(periodPrecisions.schema, 'A', `Hvor præcist. Vælg én: ${periodPrecisions.ids.join(', ')}.`),
      { widget: 'select', hint: 'Hvor præcist.' },
    ],
    [
      'several choices',
      field(list(phases.schema).min(1).max(2), 'Fase', 'B.'),
      { widget: 'select', multiple: true, min: 1, max: 2 },
    ],
    [
      'a reference',
      field(reference('terms'), 'A', 'Id på begrebet.'),
      {
        widget: 'relation',
        collection: 'terms',
        value_field: '{{slug}}',
        display_fields: ['term'],
        hint: 'Vælg begrebet.',
      },
    ],
    [
      'several references',
      field(list(reference('departments')).optional(), 'A', 'B.'),
      { widget: 'relation', multiple: true, display_fields: ['name'], required: false },
    ],
    [
      'a list of texts',
      field(list(prose(3, 300)), 'Læring', 'B.'),
      { widget: 'list', field: { name: 'item', label: 'Læring', widget: 'text' } },
    ],
    [
      'a list of groups',
      field(z.array(z.strictObject({ date: field(dateSchema, 'Dato', 'Dagen.') })), 'A', 'B.'),
      { widget: 'list', fields: [{ name: 'date', label: 'Dato', widget: 'datetime' }] },
    ],
    [
      'a group',
      field(z.strictObject({ name: field(line(2, 60), 'Sted', 'By.') }).optional(), 'A', 'B.'),
      { widget: 'object', required: false, fields: [{ name: 'name', label: 'Sted', required: true }] },
    ],
    [
      'a word or a group',
      field(participantsSchema.optional(), 'Deltagere', 'Færrest og flest deltagere, eller ikke-oplyst.'),
      {
        widget: 'object',
        hint: 'Færrest og flest deltagere.',
        fields: [
          { name: 'ikke-oplyst', label: 'Ikke oplyst', widget: 'boolean' },
          { name: 'min', required: false },
          { name: 'max', required: false },
          { name: 'estimate', required: false },
        ],
      },
    ],
  ])('shows %s', (_what, schema, expected) => {
    expect(formFields('navn', schema)).toMatchObject([{ name: 'navn', ...expected }]);
  });

  it('shows a consultant or a mailbox as two', () => {
    expect(formFields('owner', field(z.union([reference('consultants'), z.email()]), 'Ejer', 'Hvem.'))).toMatchObject([
      { name: 'owner', label: 'Ejer', widget: 'relation', collection: 'consultants', required: false },
      { name: 'ownerMailbox', label: 'Ejer: eller en postkasse', widget: 'string', type: 'email', required: false },
    ]);
  });
});

describe.each(collectionNames)('the form of %s', (collection) => {
  const fields = everyField(kindFields(collection));

  it('labels every field in Danish and speaks of choosing and ticking, not of typing', () => {
    expect(fields.filter(({ label, name }) => label === '' || label === name)).toEqual([]);
    expect(fields.filter(({ hint = '' }) => /\btrue\b|Vælg én:/.test(hint))).toEqual([]);
    expect(fields.filter(({ hint = '', widget }) => widget === 'relation' && hint.includes('Id på'))).toEqual([]);
  });

  it('has names that Sveltia takes, each once in its group', () => {
    expect(fields.filter(({ name }) => !/^[\w-]+$/.test(name))).toEqual([]);
    const names = kindFields(collection).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('says what publishing asks for', () => {
    const owner = fields.find(({ name }) => name === 'owner');
    expect(owner).toMatchObject({
      required: false,
      hint: expect.stringContaining('før siden kan publiceres') as string,
    });
  });

  it('begins a new entry as a draft of today', () => {
    expect(fields).toContainEqual(expect.objectContaining({ name: 'status', default: 'kladde' }));
    expect(fields).toContainEqual(expect.objectContaining({ name: 'created', default: '{{now}}' }));
  });
});

function everyField(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((one) => [
    one,
    ...('fields' in one ? everyField(one.fields) : []),
    ...('field' in one ? everyField([one.field]) : []),
  ]);
}
