import type { Published } from '#schema/index.ts';
import { labelOf } from '#schema/vocabulary.ts';
import { seasons } from '#schema/vocabularies.ts';

const timeZone = 'Europe/Copenhagen';
const dayFormat = new Intl.DateTimeFormat('da', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('da', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const momentDayFormat = new Intl.DateTimeFormat('da', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone,
});
const clockFormat = new Intl.DateTimeFormat('da', { hour: '2-digit', minute: '2-digit', timeZone });
const isoDayFormat = new Intl.DateTimeFormat('sv', { timeZone });

/** A date known to the day, month or year, as people write it: "12. marts 2026", "marts 2026", "2026". */
export function formatDate(iso: string): string {
  if (iso.length === 4) return iso;
  if (iso.length === 7) return monthFormat.format(new Date(`${iso}-01T00:00:00Z`));
  return dayFormat.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** When an event is: "torsdag den 3. december 2026 kl. 08.30–09.30", "efterår 2017" or what is known. */
export function formatEventTime({ start, end, season }: Pick<Published<'events'>, 'start' | 'end' | 'season'>): string {
  if (season !== undefined) return `${labelOf(seasons, season)} ${start.slice(0, 4)}`;
  if (!start.includes('T'))
    return end === undefined || end === start ? formatDate(start) : `${formatDate(start)} – ${formatDate(end)}`;
  const from = new Date(start);
  const opening = `${longDay(from)} kl.\u00a0${clockFormat.format(from)}`;
  if (end === undefined) return opening;
  const to = new Date(end);
  const sameDay = isoDayFormat.format(from) === isoDayFormat.format(to);
  return sameDay
    ? `${opening}–${clockFormat.format(to)}`
    : `${opening} – ${longDay(to)} kl.\u00a0${clockFormat.format(to)}`;
}

/** A case's period: "2018–2019", "fra 2011", "november 2018 – november 2019", "efterår 2017" or nothing where it is unknown. */
export function formatPeriod({ start, end, ongoing, precision }: Published<'cases'>['period']): string | undefined {
  const write = precision === 'saeson' ? formatSeason : formatDate;
  if (start !== undefined && ongoing) return `fra ${write(start)}`;
  const known = [start, end].filter((date) => date !== undefined).map(write);
  const dash = known.every((date) => date.length === 4) ? '–' : ' – ';
  return known.length === 0 ? undefined : [...new Set(known)].join(dash);
}

/** Today in København as YYYY-MM-DD. */
export function todayIn(now: Date): string {
  return isoDayFormat.format(now);
}

function formatSeason(iso: string): string {
  if (iso.length < 7) return formatDate(iso);
  const month = Number(iso.slice(5, 7));
  const season = (['vinter', 'foraar', 'sommer', 'efteraar'] as const)[Math.floor((month % 12) / 3)] ?? 'vinter';
  return `${labelOf(seasons, season)} ${iso.slice(0, 4)}`;
}

function longDay(moment: Date): string {
  return momentDayFormat.format(moment);
}
