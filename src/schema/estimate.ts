import { z } from 'astro/zod';

import { field } from './field.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Marks a value that no source states: the reader sees "redaktionelt skøn". */
export const estimateField = field(
  z.boolean().optional(),
  'Redaktionelt skøn',
  'true, når værdien er redaktionens skøn og ikke står i en kilde.',
);

/** A vocabulary value that may be an estimate. */
export function estimated<Id extends string>(of: Vocabulary<Id>) {
  return z.strictObject({
    value: field(of.schema, of.name, `Vælg én: ${of.ids.join(', ')}.`),
    estimate: estimateField,
  });
}

/** How many take part; both ends count. */
export const participantsSchema = z.union(
  [
    z.literal('ikke-oplyst'),
    z
      .strictObject({
        min: field(z.int().min(1), 'Mindst', 'Færreste deltagere.'),
        max: field(z.int().min(1), 'Højst', 'Flest deltagere.'),
        estimate: estimateField,
      })
      .refine(({ min, max }) => min <= max, { path: ['min'], error: 'min er større end max; byt dem om' }),
  ],
  { error: 'skriv ikke-oplyst eller min og max' },
);
