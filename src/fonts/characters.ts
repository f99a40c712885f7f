/** First and last code point of a stretch of characters. */
export type Range = readonly [first: number, last: number];

/**
 * What Danish and the languages around it are written with, Polish among them for Łódź, and the signs in running text. Every page fetches
 * these.
 */
export const common: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x104, 0x107],
  [0x118, 0x119],
  [0x131, 0x131],
  [0x141, 0x144],
  [0x152, 0x153],
  [0x15a, 0x15b],
  [0x179, 0x17c],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2002, 0x2003],
  [0x2009, 0x200a],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2020],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2030],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** The letters of other European names, such as Iași and Šibenik. A page fetches these when it holds one. */
export const further: readonly Range[] = [
  [0x100, 0x103],
  [0x108, 0x117],
  [0x11a, 0x130],
  [0x132, 0x140],
  [0x145, 0x151],
  [0x154, 0x159],
  [0x15c, 0x178],
  [0x17d, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
];

/** The characters of some ranges, as one text. */
export function charactersIn(ranges: readonly Range[]): string {
  return ranges
    .map(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)))
    .flat()
    .join('');
}

/** Ranges as CSS writes them, such as `U+100-130`. */
export function unicodeRange(ranges: readonly Range[]): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',');
}

const furtherPattern = new RegExp(
  `[${further.map(([first, last]) => `${String.fromCodePoint(first)}-${String.fromCodePoint(last)}`).join('')}]`,
);

/** Whether a text holds letters that most pages do without. */
export function needsFurther(text: string): boolean {
  return furtherPattern.test(text);
}
