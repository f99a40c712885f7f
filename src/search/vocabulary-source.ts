import { lemmas } from './danish/inflection.ts';
import { stem } from './danish/stem.ts';
import type { KnownWord, WordWeight } from './language-file.ts';

/** The words of one page, by where they stand. */
export interface WordSource {
  title: readonly string[];
  /** Words the page is found by and does not show. */
  hidden: readonly string[];
  /** Words for what the page touches on. */
  near: readonly string[];
  /** Headings and summary. */
  lead: readonly string[];
  text: readonly string[];
}

/**
 * How many pages a word must stand on by its weight, or nobody is likely to have meant it: without the bounds, every first search
 * would weigh a tenth more for words that the index itself knows when they are spelled right.
 */
const fewestPages: Readonly<Record<WordWeight, number>> = { 0: 8, 1: 2, 2: 1, 3: 1 };

/**
 * The words that a misspelled word may have been meant as: one form of each word, the one that stands where it matters most or,
 * among equals, on most pages.
 */
export function collectVocabulary(pages: readonly WordSource[]): KnownWord[] {
  const found = new Map<string, { weight: WordWeight; pages: number }>();
  for (const page of pages) {
    const here = new Map<string, WordWeight>();
    const places: [WordWeight, readonly string[]][] = [
      [0, page.text],
      [1, page.near],
      [1, page.lead],
      [2, page.hidden],
      [3, page.title],
    ];
    for (const [weight, list] of places) for (const word of list) here.set(word, weight);
    for (const [word, weight] of here) {
      const before = found.get(word);
      found.set(word, {
        weight: Math.max(weight, before?.weight ?? 0) as WordWeight,
        pages: (before?.pages ?? 0) + 1,
      });
    }
  }
  const best = new Map<string, KnownWord & { pages: number }>();
  for (const [word, { weight, pages: count }] of [...found].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (!isWord(word)) continue;
    const key = stem(word);
    const before = best.get(key);
    const isBetter = !before || weight > before.weight || (weight === before.weight && count > before.pages);
    best.set(key, {
      word: isBetter ? word : before.word,
      weight: isBetter ? weight : before.weight,
      pages: count + (before?.pages ?? 0),
    });
  }
  // The stemmer takes some words for forms of others ("tidlig" of "tid"); those with a place of their own are kept.
  const others = [...found]
    .filter(([word, { weight }]) => weight > 1 && isWord(word) && !isFormOf(word, best.get(stem(word))?.word ?? word))
    .map(([word, { weight, pages: count }]) => ({ word, weight, pages: count }));
  return [...best.values(), ...others]
    .filter(({ weight, pages: count }) => count >= fewestPages[weight])
    .map(({ word, weight }) => ({ word, weight }))
    .sort((one, other) => (one.word < other.word ? -1 : 1));
}

/** Short words are typed right, and numbers are not words. */
function isWord(word: string): boolean {
  return word.length >= 3 && !/\p{N}/u.test(word);
}

function isFormOf(one: string, other: string): boolean {
  return lemmas(one).some((lemma) => lemmas(other).includes(lemma));
}
