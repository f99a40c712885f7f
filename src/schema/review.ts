import type { CollectionName } from './collection-name.ts';

/** Months between reviews where an entry names none itself. */
export const defaultReviewMonths: Readonly<Record<CollectionName, 3 | 6 | 12 | 24>> = {
  principles: 24,
  tools: 12,
  cases: 24,
  departments: 12,
  consultants: 3,
  events: 12,
  entrances: 6,
  topics: 12,
  sources: 24,
  terms: 24,
  routes: 12,
  pages: 12,
};

/** The day the next review is due, as YYYY-MM-DD; a day past the end of its month becomes the month's last day. */
export function reviewDue(reviewed: string, months: number): string {
  const [year, month, day] = reviewed.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** How many months an entry may go between reviews. */
export function reviewMonths(collection: CollectionName, entry: { reviewEveryMonths?: number | undefined }): number {
  return entry.reviewEveryMonths ?? defaultReviewMonths[collection];
}
