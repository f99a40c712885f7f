import { readability } from '#language/lix.ts';
import type { CollectionName } from '#schema/index.ts';

import type { Entry } from '../validate/entry.ts';
import { passagesIn } from '../validate/passage.ts';
import { textAt } from '../validate/typed-value.ts';

/** How heavy one page is to read. */
export interface Reading {
  collection: CollectionName;
  file: string;
  words: number;
  /** Of the whole page; undefined where it is too short for the number to mean anything. */
  page: number | undefined;
  /** Of the summary; undefined where the kind has none. */
  summary: number | undefined;
}

/** The middle and the heaviest of several pages. */
export interface LixSpread {
  pages: number;
  median: number;
  worst: { file: string; lix: number } | undefined;
}

/** Shorter pages swing too much; the validator draws the same line. */
const enoughWords = 80;

/** Measures the text of an entry: its prose fields and its body, without titles, lists of words and the log of changes. */
export function readingOf(entry: Entry): Reading {
  const text = passagesIn(entry)
    .filter(({ kind, path }) => kind === 'text' && path?.[0] !== 'changes')
    .map((passage) => passage.text)
    .join('\n\n');
  const { lix, words } = readability(text);
  const summary = textAt(entry.data, 'summary');
  return {
    collection: entry.collection,
    file: entry.file,
    words,
    page: words > enoughWords ? lix : undefined,
    summary: summary === undefined ? undefined : readability(summary).lix,
  };
}

/** The middle and the heaviest of the pages that have such a number. */
export function lixSpread(readings: readonly Reading[], part: 'page' | 'summary'): LixSpread {
  const measured = readings
    .flatMap(({ file, [part]: lix }) => (lix === undefined ? [] : [{ file, lix }]))
    .sort((a, b) => a.lix - b.lix);
  return { pages: measured.length, median: median(measured.map(({ lix }) => lix)), worst: measured.at(-1) };
}

/** The middle of sorted numbers, or the mean of the two in the middle; 0 where there are none. */
export function median(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}
