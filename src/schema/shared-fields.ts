import { z } from 'astro/zod';

import { dateSchema } from './date.ts';
import { field } from './field.ts';
import { idSchema, reference } from './id.ts';
import type { AtLeast } from './kind.ts';
import { fullStopPattern, line, list, prose } from './text.ts';

/** What an entry is called. */
export const titleField = {
  title: field(line(3, 80), 'Titel', 'Kort og sigende, 3–80 tegn.'),
};

/** What an entry says in a sentence or two: it stands under the title, in lists and in search results. */
export const summaryField = {
  summary: field(
    line(60, 240).regex(fullStopPattern, { error: 'slut resuméet med et punktum' }),
    'Resumé',
    'En eller to sætninger på 60–240 tegn uden formatering. Slut med punktum.',
  ),
};

/** Fields every entry has from the first draft on. */
export const lifecycleFields = {
  created: field(dateSchema, 'Oprettet', 'Dagen, hvor siden blev skrevet første gang.'),
  deputy: field(
    reference('consultants').optional(),
    'Stedfortræder',
    'Konsulenten, der tager over, når ejeren er væk.',
  ),
  reviewEveryMonths: field(
    z
      .union([z.literal(3), z.literal(6), z.literal(12), z.literal(24)], { error: 'vælg 3, 6, 12 eller 24 måneder' })
      .optional(),
    'Gennemgås hver',
    'Antal måneder mellem gennemgange: 3, 6, 12 eller 24. Udelades det, gælder standarden for typen.',
  ),
  keywords: field(list(line(2, 40)).optional(), 'Søgeord', 'Ord, som folk søger på, men som ikke står på siden.'),
  formerIds: field(list(idSchema).optional(), 'Tidligere id’er', 'Gamle adresser, der skal føre hertil.'),
  demo: field(
    z.boolean({ error: 'skriv true eller false' }),
    'Eksempeldata',
    'true for opfundne personer, postkasser og datoer. Siden viser mærket "Eksempeldata".',
  ),
};

/** Fields every entry needs before it is published. */
export function upkeepFields(atLeast: AtLeast) {
  return {
    owner: field(
      z.union([reference('consultants'), z.email()], {
        error: 'skriv id på en konsulent eller en funktionspostkasse',
      }),
      'Ejer',
      'Konsulenten eller funktionspostkassen, der holder siden sand.',
    ),
    reviewed: field(dateSchema, 'Gennemgået', 'Dagen for seneste gennemgang.'),
    changes: field(
      atLeast(
        1,
        z.array(
          z.strictObject({
            date: field(dateSchema, 'Dato', 'Dagen for ændringen.'),
            what: field(line(3, 200), 'Hvad', 'Hvad der blev ændret.'),
            why: field(line(3, 200), 'Hvorfor', 'Hvorfor det blev ændret.'),
          }),
        ),
      ),
      'Ændringer',
      'Mindst én ændring med dato, hvad og hvorfor. Nyeste først.',
    ),
  };
}

/** Where an entry's facts come from. */
export function sourcesField(atLeast: AtLeast) {
  return {
    sources: field(atLeast(1, list(reference('sources'))), 'Kilder', 'Id på de kilder, siden bygger på. Mindst én.'),
  };
}

/** A short list of sentences, each at most 300 characters. */
export function sentences() {
  return list(prose(3, 300));
}

/** Fields that keep an entry true over time, in the order in which they stand last in a file and in a form. */
export const upkeepKeys: readonly string[] = [
  'sources',
  'owner',
  'deputy',
  'created',
  'reviewed',
  'reviewEveryMonths',
  'changes',
  'keywords',
  'formerIds',
  'demo',
];
