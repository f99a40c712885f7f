import { z } from 'astro/zod';

/** The form of a line: no line break, no space at either end. */
export const linePattern = /^\S(?:.*\S)?$/u;

/** The form of a text that ends in a full stop. */
export const fullStopPattern = /\.$/u;

/** One line of plain text without markup: no line break, no space at either end. */
export function line(min: number, max: number) {
  return z
    .string()
    .min(min, { error: `skriv mindst ${min} tegn` })
    .max(max, { error: `skriv højst ${max} tegn` })
    .regex(linePattern, { error: 'skriv teksten på én linje uden mellemrum i enderne' })
    .meta({ prose: 'line' });
}

/** Plain prose; a blank line begins a new paragraph. Lengths are counted in UTF-16 units, as zod counts them. */
export function prose(min: number, max: number) {
  return z
    .string()
    .min(min, { error: `skriv mindst ${min} tegn` })
    .max(max, { error: `skriv højst ${max} tegn` })
    .meta({ prose: 'text' });
}

/** A list that holds no duplicates. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).superRefine((values, context) => {
    const seen = new Set<unknown>();
    for (const [index, value] of values.entries()) {
      const key = typeof value === 'object' ? JSON.stringify(value) : value;
      if (seen.has(key)) {
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'står to gange i listen; slet den ene',
          params: { wanted: 'once' },
          input: value,
        });
      }
      seen.add(key);
    }
  });
}
