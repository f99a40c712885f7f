import { reviewDue, reviewMonths } from '#schema/review.ts';

import type { PublishedEntry } from './published.ts';

/** Where an entry stands in its round of reviews. Dates are YYYY-MM-DD. */
export interface Upkeep {
  reviewed: string;
  due: string;
  isOverdue: boolean;
}

/** When an entry was last reviewed, when it is due again, and whether that day has passed on `today` (YYYY-MM-DD). */
export function upkeepOf({ collection, data }: PublishedEntry, today: string): Upkeep {
  const due = reviewDue(data.reviewed, reviewMonths(collection, data));
  return { reviewed: data.reviewed, due, isOverdue: due < today };
}
