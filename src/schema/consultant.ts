import { z } from 'astro/zod';

import { dateSchema } from './date.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, upkeepFields } from './shared-fields.ts';
import { line, list } from './text.ts';
import { purposes } from './vocabularies.ts';

/** A colleague who can help. There are no fields for private matters, and there must be none. */
export const consultant = defineKind({
  singular: 'konsulent',
  plural: 'konsulenter',
  always: {
    name: field(line(3, 80), 'Navn', 'Navnet, kollegerne kender.'),
    role: field(line(3, 80), 'Rolle', 'Stilling eller rolle.'),
    department: field(reference('departments'), 'Forvaltning', 'Id på forvaltningen.'),
    workEmail: field(z.email({ error: 'skriv en mailadresse' }).optional(), 'Arbejdsmail', 'Mail på arbejdet.'),
    workPhone: field(
      z
        .string()
        .regex(/^(?:\+45 )?\d{2} \d{2} \d{2} \d{2}$/, { error: 'skriv nummeret som 00 00 00 00' })
        .optional(),
      'Arbejdstelefon',
      'Telefon på arbejdet: otte cifre, to og to.',
    ),
    helpsWith: field(
      z.strictObject({
        purposes: field(list(purposes.schema).optional(), 'Formål', 'Formål, konsulenten kan hjælpe med.'),
        topics: field(list(reference('topics')).optional(), 'Emner', 'Emner, konsulenten kender.'),
        tools: field(list(reference('tools')).optional(), 'Værktøjer', 'Værktøjer, konsulenten har brugt.'),
      }),
      'Kan hjælpe med',
      'Formål, emner og værktøjer.',
    ),
    until: field(dateSchema.optional(), 'Til og med', 'Sidste arbejdsdag, når den er kendt.'),
    photo: field(line(3, 120).optional(), 'Foto', 'Billedets filnavn i samme mappe. Kræver samtykke.'),
    photoConsent: field(
      z
        .strictObject({
          date: field(dateSchema, 'Dato', 'Dagen for samtykket.'),
          reference: field(line(3, 120), 'Reference', 'Hvor samtykket er gemt.'),
        })
        .optional(),
      'Samtykke til foto',
      'Hvornår samtykket er givet, og hvor det er gemt.',
    ),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({
    ...upkeepFields(atLeast),
    informed: field(dateSchema, 'Orienteret', 'Dagen, hvor konsulenten fik at vide, at siden viser navnet.'),
    confirmed: field(dateSchema, 'Bekræftet', 'Dagen, hvor konsulenten sidst bekræftede oplysningerne.'),
  }),
  check(entry, context) {
    if (entry['status'] === 'publiceret' && entry['workEmail'] === undefined && entry['workPhone'] === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['workEmail'],
        message: 'mangler; skriv en arbejdsmail (workEmail) eller en arbejdstelefon (workPhone)',
        input: entry,
      });
    }
    if (entry['photo'] !== undefined && entry['photoConsent'] === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['photo'],
        message: 'kræver et samtykke (photoConsent) med dato og reference',
        input: entry,
      });
    }
  },
});
