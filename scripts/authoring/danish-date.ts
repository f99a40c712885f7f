import { isDay } from '../validate/partial-date.ts';

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * A date as people write it, as YYYY-MM-DD, YYYY-MM or YYYY: `12. marts 2026`, `12/3 2026`, `12-03-2026`, `marts 2026`, `2026`.
 * Undefined where it is none, or no day that exists.
 */
export function readDanishDate(text: string): string | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^(?:den|d\.)\s+/u, '');
  if (/^\d{4}$/.test(words)) return words;
  const month = /^(?<name>[a-z]+)\.? (?<year>\d{4})$/.exec(words)?.groups;
  if (month) return joined(month['year'], monthNumber(month['name']));
  const parts = words.split(/[\s./-]+/u).filter((part) => part !== '');
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 2 && /^\d{4}$/.test(first)) return joined(first, monthNumber(second));
  if (parts.length === 2 && /^\d{4}$/.test(second)) return joined(second, monthNumber(first));
  if (parts.length !== 3) return undefined;
  const day = /^\d{4}$/.test(first)
    ? joined(first, monthNumber(second), third)
    : joined(third, monthNumber(second), first);
  return day !== undefined && isDay(day) ? day : undefined;
}

function monthNumber(word = ''): string {
  if (/^\d{1,2}$/.test(word)) return word;
  const index = months.findIndex((name) => name === word || (word.length >= 3 && name.startsWith(word)));
  return index < 0 ? '' : String(index + 1);
}

function joined(year = '', month = '', day?: string): string | undefined {
  const numbers = [month, ...(day === undefined ? [] : [day])];
  const isWhole =
    /^\d{4}$/.test(year) &&
    numbers.every((number) => /^\d{1,2}$/.test(number)) &&
    Number(month) >= 1 &&
    Number(month) <= 12;
  return isWhole ? [year, ...numbers.map((number) => number.padStart(2, '0'))].join('-') : undefined;
}
