import { z } from 'astro/zod';

import { field } from './field.ts';
import { reference } from './id.ts';
import { line } from './text.ts';
import { precisions } from './vocabularies.ts';

/** One figure with its unit, its precision and its source. */
export const figureSchema = z
  .strictObject({
    value: field(z.number(), 'Tal', 'Tallet uden tusindskilletegn, fx 1100.'),
    valueMax: field(z.number().optional(), 'Til', 'Øverste grænse, når præcisionen er interval.'),
    unit: field(line(1, 40), 'Enhed', 'Hvad der tælles, fx "forslag" eller "%".'),
    text: field(line(3, 200), 'Tekst', 'Hvad tallet fortæller, i én linje.'),
    precision: field(precisions.schema, 'Præcision', `Vælg én: ${precisions.ids.join(', ')}.`),
    source: field(reference('sources'), 'Kilde', 'Id på kilden.'),
    calculated: field(
      line(3, 120).optional(),
      'Regnestykke',
      'Regnestykket, når vi selv har regnet tallet ud, fx "250 / 1.100 = 23 %".',
    ),
  })
  .superRefine((figure, context) => {
    const isInterval = figure.precision === 'interval';
    if (isInterval && figure.valueMax === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['valueMax'],
        message: 'et interval skal have en øverste grænse (valueMax)',
        input: figure,
      });
    }
    if (!isInterval && figure.valueMax !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['valueMax'],
        message: 'valueMax hører kun til præcisionen interval',
        input: figure,
      });
    }
    if (figure.valueMax !== undefined && figure.value > figure.valueMax) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: 'value er større end valueMax; byt dem om',
        input: figure,
      });
    }
  });
