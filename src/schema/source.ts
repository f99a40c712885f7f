import { z } from 'astro/zod';

import { partialDateSchema } from './date.ts';
import { field } from './field.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, upkeepFields } from './shared-fields.ts';
import { line, prose } from './text.ts';
import { sourceTypes } from './vocabularies.ts';

/** Where facts come from. */
export const source = defineKind({
  singular: 'kilde',
  plural: 'kilder',
  always: {
    title: field(line(3, 160), 'Titel', 'Dokumentets eller sidens titel.'),
    publisher: field(line(2, 120), 'Udgiver', 'Hvem der står bag.'),
    published: field(partialDateSchema.optional(), 'Udgivet', 'År, måned eller dato.'),
    type: field(sourceTypes.schema, 'Kildetype', `Vælg én: ${sourceTypes.ids.join(', ')}.`),
    url: field(
      z.url({ protocol: /^https$/, error: 'skriv en fuld adresse, der begynder med https://' }).optional(),
      'Adresse',
      'Adressen på nettet, https.',
    ),
    file: field(line(3, 120).optional(), 'Fil', 'Navnet på den arkiverede tekst.'),
    note: field(prose(10, 600).optional(), 'Bemærkning', 'Hvad man skal vide om kilden.'),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({ ...upkeepFields(atLeast) }),
});
