const space = '[ \\t\\u00a0\\u00ad\\u2000-\\u200b\\u202f\\u2060]';
/** Hyphens, dashes and minus, a stop or a slash, escaped as Markdown does it or written as HTML does. */
const dash = '(?:\\\\?[-\\u2010-\\u2015\\u2212\\ufe63\\uff0d./_]|&(?:#\\w+|[a-z]+);)';

/**
 * Six digits that can be a date (DDMMYY), perhaps set apart, and four more that no digit touches. Between them there may be a dash of
 * any kind, spaces, and a line break as where a text is folded.
 */
const cprPattern = new RegExp(
  `(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:${space}|${dash})?(?:0[1-9]|1[0-2])(?:${space}|${dash})?\\d{2}` +
    `${space}{0,2}${dash}{0,2}(?:${space}{0,2}|${space}*\\r?\\n[ >]*)\\d{4}(?!\\d)`,
  'gu',
);

/** Where in a text there is something that can be a CPR number. Modulus 11 is not asked: numbers since 2007 need not pass it. */
export function cprNumbersIn(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(cprPattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The text with every part of some CPR numbers crossed out, since a message may repeat half a number or one that was cut short. */
export function maskCprParts(text: string, numbers: readonly string[]): string {
  return text.replace(/\d{3,}/g, (run) =>
    numbers.some((number) => number.replace(/\D/g, '').includes(run)) ? 'x'.repeat(run.length) : run,
  );
}

/** The text with everything that can be a CPR number written as crosses, so that no report repeats one. */
export function maskCpr(text: string): string {
  return text.replace(cprPattern, 'xxxxxx-xxxx');
}
