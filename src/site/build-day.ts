import { todayIn } from './dates.ts';

/** The day the site is built, in København: what "overdue" and "to come" are measured against. */
export const buildDay = todayIn(new Date());
