import { z } from 'astro/zod';

import { field } from './field.ts';
import { reference } from './id.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, sentences, sourcesField, summaryField, titleField, upkeepFields } from './shared-fields.ts';
import { line, prose } from './text.ts';
import { wordings } from './vocabularies.ts';

/** One of the five principles for dialogue with københavnere. */
export const principle = defineKind({
  singular: 'princip',
  plural: 'principper',
  always: {
    ...titleField,
    number: field(z.int().min(1).max(5), 'Nummer', 'Princippets nummer, 1–5.'),
    short: field(line(10, 140), 'Kort sagt', 'Princippet i én sætning.'),
    wording: field(wordings.schema, 'Ordlyd', `Vælg én: ${wordings.ids.join(', ')}.`),
    sisterPrinciples: field(
      z
        .array(
          z.strictObject({
            name: field(line(3, 80), 'Navn', 'Søsterprincippets navn.'),
            place: field(line(2, 60), 'Sted', 'Hvem der har vedtaget det, fx Gentofte Kommune.'),
            text: field(
              prose(10, 400),
              'Tekst',
              'Hvad det siger, i egne ord, og hvordan det ligner eller adskiller sig.',
            ),
            source: field(reference('sources'), 'Kilde', 'Id på kilden.'),
          }),
        )
        .optional(),
      'Søsterprincipper',
      'Andres principper, der ligner dette.',
    ),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({
    ...summaryField,
    ...upkeepFields(atLeast),
    ...sourcesField(atLeast),
    questions: field(atLeast(3, sentences().max(5)), 'Tjekspørgsmål', '3–5 spørgsmål, du kan stille dig selv.'),
    pitfalls: field(atLeast(1, sentences()), 'Faldgruber', 'Det, der tit går galt.'),
    officialUrl: field(z.url({ protocol: /^https$/ }), 'Vedtaget ordlyd', 'Adressen på den vedtagne tekst, https.'),
  }),
});
