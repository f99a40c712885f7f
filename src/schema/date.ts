import { z } from 'astro/zod';

/** A calendar day as YYYY-MM-DD. */
export const dateSchema = z.iso.date({ error: 'skriv en dato, der findes, som ÅÅÅÅ-MM-DD, fx 2026-03-12' });

/** A moment with its time zone, such as 2026-03-12T08:30:00+01:00. */
export const momentSchema = z.iso.datetime({
  offset: true,
  error: 'skriv dato og klokkeslæt med tidszone, fx 2026-03-12T08:30:00+01:00',
});

/** A date known to the day, the month or only the year. A bare year may be typed without quotes. Output is a string. */
export const partialDateSchema = z.union(
  [z.int().min(1000).max(9999).transform(String), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/), dateSchema],
  { error: 'skriv et år (2017), en måned (2017-10) eller en dato (2017-10-05)' },
);

/**
 * Dates as strings throughout. Astro's YAML parser turns `2026-01-02` into a Date, the validator's leaves it a string;
 * after this both are strings. A Date at midnight UTC becomes a day, any other a moment in UTC.
 */
export function withIsoDates(value: unknown): unknown {
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
  }
  if (Array.isArray(value)) return value.map(withIsoDates);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIsoDates(inner)]));
  }
  return value;
}
