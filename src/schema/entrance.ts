import { z } from 'astro/zod';

import { field } from './field.ts';
import { reference } from './id.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, sentences, sourcesField, summaryField, titleField, upkeepFields } from './shared-fields.ts';
import { line, list, prose } from './text.ts';
import { audiences, channels } from './vocabularies.ts';

/** A way into the municipality for københavnere. */
export const entrance = defineKind({
  singular: 'indgang',
  plural: 'indgange',
  always: {
    ...titleField,
    for: field(list(audiences.schema), 'For', 'Hvem indgangen er for.'),
    useFor: field(sentences(), 'Brug den til', 'Det, man kan bruge indgangen til.'),
    notFor: field(sentences(), 'Brug den ikke til', 'Det, der hører hjemme et andet sted.'),
    responseTime: field(line(3, 160), 'Svartid', 'Hvor hurtigt man får svar, eller ikke-oplyst.'),
    channel: field(list(channels.schema), 'Kanal', 'Hvordan man kommer i kontakt.'),
    department: field(reference('departments').optional(), 'Forvaltning', 'Forvaltningen bag indgangen.'),
    url: field(
      z.url({ protocol: /^https$/, error: 'skriv en fuld adresse, der begynder med https://' }).optional(),
      'Adresse',
      'Indgangens side på nettet, https.',
    ),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({
    ...summaryField,
    ...upkeepFields(atLeast),
    ...sourcesField(atLeast),
    whatHappensNext: field(prose(20, 900), 'Det sker der bagefter', 'Hvad københavneren kan vente sig.'),
    nonDigital: field(
      z
        .strictObject({
          text: field(prose(10, 300), 'Tekst', 'Hvordan man gør uden computer og telefon.'),
          entrance: field(reference('entrances').optional(), 'Indgang', 'Indgangen uden skærm.'),
          department: field(
            reference('departments').optional(),
            'Forvaltning',
            'Forvaltningen, man kan henvende sig til.',
          ),
        })
        .refine((way) => way.entrance !== undefined || way.department !== undefined, {
          path: ['entrance'],
          error: 'mangler; peg på en indgang (entrance) eller en forvaltning (department)',
        }),
      'Uden skærm',
      'Vejen for den, der ikke bruger nettet.',
    ),
  }),
});
