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
  const [year, month, day] = [reviewed.slice(0, 4), reviewed.slice(5, 7), reviewed.slice(8)].map(Number) as [
    number,
    number,
    number,
  ];
  const count = year * 12 + (month - 1) + months;
  const [dueYear, dueMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const dueDay = day > 28 ? Math.min(day, new Date(Date.UTC(dueYear, dueMonth, 0)).getUTCDate()) : day;
  return [String(dueYear).padStart(4, '0'), String(dueMonth).padStart(2, '0'), String(dueDay).padStart(2, '0')].join(
    '-',
  );
}

/** How many months an entry may go between reviews. */
export function reviewMonths(collection: CollectionName, entry: { reviewEveryMonths?: number | undefined }): number {
  return entry.reviewEveryMonths ?? defaultReviewMonths[collection];
}
