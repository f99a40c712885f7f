import type { Catalogue, PublishedEntry } from './published.ts';

/** Events split by whether their day has come, on `today` (YYYY-MM-DD): coming ones soonest first, past ones latest first. */
export function calendar(
  from: Catalogue,
  today: string,
): { coming: PublishedEntry<'events'>[]; past: PublishedEntry<'events'>[] } {
  const byStart = from.all.events.toSorted((a, b) => a.data.start.localeCompare(b.data.start));
  return {
    coming: byStart.filter((event) => isComing(event, today)),
    past: byStart.filter((event) => !isComing(event, today)).reverse(),
  };
}

/** Whether an event is still to come or under way: its last known day is not before `today`, and it was not called off. */
export function isComing({ data }: PublishedEntry<'events'>, today: string): boolean {
  const last = data.end ?? data.start;
  return data.state !== 'aflyst' && last.slice(0, 10) >= today.slice(0, last.length) && last.length >= 10;
}
