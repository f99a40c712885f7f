import { editDistance } from './danish/edit-distance.ts';
import { fold } from './danish/fold.ts';
import { stem } from './danish/stem.ts';
import type { KnownWord, WordWeight } from './language-file.ts';

/** A word that may have been meant, and how far it is from what was written. */
export interface Guess {
  word: string;
  distance: number;
  weight: WordWeight;
}

/** The words of the site, ready to be looked up in. */
export interface Vocabulary {
  /** Whether the word, or another form of it, is among them. */
  has(word: string): boolean;
  /** The word that has the same letters when Danish letters are written in other ways. */
  folded(word: string): string | undefined;
  /** How much a word counts that is among them as it is written; nought for others. */
  weightOf(word: string): WordWeight;
  /** The shortest word that begins so, also when Danish letters are written in other ways. */
  completed(beginning: string): string | undefined;
  /** The word closest to a misspelling. */
  nearest(word: string): Guess | undefined;
  /** Other spellings of a word that has signs the Danish alphabet lacks, or that lacks them: "Lodz" and "Łódź". */
  spellings(word: string): string[];
  /** The longest word that this one begins with. */
  beginningOf(word: string): string | undefined;
}

interface Item extends KnownWord {
  fold: string;
  /** The fold of the stem, for misspelled words in another form. */
  base: string;
}

/** The shortest word that is looked for among misspellings, and the shortest beginning that is completed. */
const shortestTypo = 4;
const shortestBeginning = 3;

/** A vocabulary over the words. Nothing is worked out before it is asked for. */
export function createVocabulary(words: readonly KnownWord[]): Vocabulary {
  const items = lazily(() =>
    words.map((known): Item => ({ ...known, fold: fold(known.word), base: fold(stem(known.word)) })),
  );
  const stems = lazily(() => new Set(words.map(({ word }) => stem(word))));
  const weights = lazily(() => new Map(words.map(({ word, weight }) => [word, weight])));
  const byFold = lazily(() => {
    const map = new Map<string, Item>();
    for (const item of items()) {
      for (const key of [item.fold, item.base]) if (item.weight > (map.get(key)?.weight ?? -1)) map.set(key, item);
    }
    return map;
  });
  const byLength = lazily(() => Map.groupBy(items(), (item) => item.fold.length));

  return {
    has: (word) => stems().has(stem(word)),
    folded(word) {
      const item = byFold().get(fold(word)) ?? byFold().get(fold(stem(word)));
      return item && isOtherSpelling(word, item.word) ? item.word : undefined;
    },
    weightOf: (word) => weights().get(word) ?? 0,
    completed(beginning) {
      const start = fold(beginning);
      if (start.length < shortestBeginning) return undefined;
      let best: Item | undefined;
      for (const item of items()) {
        if (item.fold.startsWith(start) && (!best || isSimpler(item, best))) best = item;
      }
      return best?.word;
    },
    spellings(word) {
      const key = fold(word);
      return items()
        .filter((item) => item.fold === key && item.word !== word && isForeign(item.word) !== isForeign(word))
        .map((item) => item.word);
    },
    beginningOf(word) {
      for (let length = word.length - 3; length >= shortestTypo; length -= 1) {
        const beginning = word.slice(0, length);
        if (stems().has(stem(beginning)) && weights().has(beginning)) return beginning;
      }
      return undefined;
    },
    nearest(word) {
      const written = fold(word);
      if (written.length < shortestTypo) return undefined;
      const most = written.length < 6 ? 1 : written.length < 8 ? 2 : 3;
      const base = fold(stem(word));
      let best: (Guess & { cost: number }) | undefined;
      for (let length = Math.min(written.length, base.length) - most; length <= written.length + most; length += 1) {
        for (const item of byLength().get(length) ?? []) {
          if (item.word.length < shortestTypo) continue;
          const whole = editDistance(written, item.fold, most);
          const distance =
            whole > 1 && base.length >= shortestTypo ? Math.min(whole, editDistance(base, item.base, most)) : whole;
          if (distance > most) continue;
          const cost = distance + unlikeness(written, item);
          if (cost < (best?.cost ?? Infinity)) best = { word: item.word, distance, weight: item.weight, cost };
        }
      }
      return best;
    },
  };
}

/** What tells words at the same distance apart: people seldom mistake the first letter, and mostly look for what has a page. */
function unlikeness(written: string, item: Item): number {
  return (
    (item.fold.startsWith(written.charAt(0)) ? 0 : 0.6) +
    (written.at(-1) === item.fold.at(-1) ? 0 : 0.1) -
    0.12 * item.weight
  );
}

/** Whoever writes æ, ø or å means it, unless the word is written with ae, oe or aa. */
function isOtherSpelling(written: string, word: string): boolean {
  return written !== word && (/[æøå]/u.test(written) ? /ae|oe|aa/u.test(word) : true);
}

function isForeign(word: string): boolean {
  return /[^a-zæøå]/u.test(word);
}

function isSimpler(one: Item, other: Item): boolean {
  return one.fold.length - one.weight < other.fold.length - other.weight;
}

function lazily<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
