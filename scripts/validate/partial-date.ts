/** Whether a text is a day that exists, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(text)) return false;
  // Every month has these, and nearly every date is one of them.
  if (/(?:0[1-9]|1\d|2[0-8])$/.test(text)) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The first and the last day that a date known to the year, the month, the day or the minute can mean; undefined for anything else. */
export function spanOf(value: unknown): { first: string; last: string } | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  if (/^\d{4}$/.test(text)) return { first: `${text}-01-01`, last: `${text}-12-31` };
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return { first: `${text}-01`, last: lastOfMonth(text) };
  const date = text.slice(0, 10);
  return isDay(date) ? { first: date, last: date } : undefined;
}

function lastOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
