import { z } from 'astro/zod';

import { field } from './field.ts';
import { reference } from './id.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, sentences, sourcesField, summaryField, upkeepFields } from './shared-fields.ts';
import { line } from './text.ts';
import { committees, departmentCodes } from './vocabularies.ts';

/** One of the seven departments. */
export const department = defineKind({
  singular: 'forvaltning',
  plural: 'forvaltninger',
  always: {
    name: field(line(3, 80), 'Navn', 'Forvaltningens fulde navn.'),
    code: field(departmentCodes.schema, 'Kode', `Vælg én: ${departmentCodes.ids.join(', ')}.`),
    committee: field(committees.schema, 'Udvalg', `Det politiske udvalg. Vælg én: ${committees.ids.join(', ')}.`),
    dialogueTasks: field(
      sentences(),
      'Opgaver med dialog',
      'Opgaver, hvor forvaltningen er i dialog med københavnere.',
    ),
    vacant: field(
      z.boolean().optional(),
      'Ingen konsulent',
      'true, når forvaltningen for tiden ikke har en konsulent.',
    ),
    standIn: field(reference('departments').optional(), 'Afløser', 'Forvaltningen, der svarer, når pladsen er ledig.'),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({
    ...summaryField,
    ...upkeepFields(atLeast),
    ...sourcesField(atLeast),
    mailbox: field(z.email({ error: 'skriv en mailadresse' }), 'Postkasse', 'Forvaltningens funktionspostkasse.'),
  }),
  check(entry, context) {
    if (entry['vacant'] === true && entry['standIn'] === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['standIn'],
        message: 'mangler; en forvaltning uden konsulent skal have en afløser (standIn)',
        input: entry,
      });
    }
  },
});
