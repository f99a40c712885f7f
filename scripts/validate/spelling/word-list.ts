import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The file of words that are right although no dictionary knows them, below the content folder. */
export const wordListName = 'spelling.txt';

/** The editors' own words. */
export interface WordList {
  /** The words that stand alone. */
  words: readonly string[];
  /** Whether a word is right where it stands. */
  allows(word: string, around?: Surroundings): boolean;
}

/** The text on either side of a word; it tells whether the word belongs to a phrase. */
export interface Surroundings {
  before: string;
  after: string;
}

/** Reads the words that a content folder has of its own; none where there is no such file. */
export function readWordList(directory: string): WordList {
  try {
    return wordListOf(readFileSync(path.join(directory, wordListName), 'utf8'));
  } catch {
    return wordListOf('');
  }
}

/**
 * The words of a list with a word or a phrase on each line; what follows # is a remark. A word in small letters may be capitalised in a
 * text, and every word may be in the genitive. The words of a phrase are right in the phrase only.
 */
export function wordListOf(text: string): WordList {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/#.*$/u, '').trim().normalize('NFC'))
    .filter((line) => line !== '');
  const words = lines.filter((line) => !/\s/u.test(line));
  const phrases = lines.filter((line) => /\s/u.test(line)).map(evenly);
  const known = new Set(words);
  const isKnown = (word: string) => known.has(word) || known.has(word.charAt(0).toLowerCase() + word.slice(1));
  return {
    words,
    allows(word, around = { before: '', after: '' }) {
      const isListed =
        isKnown(word) ||
        (/[^sxz]s$/iu.test(word) && isKnown(word.slice(0, -1))) ||
        (word.includes("'") && isKnown(word.replace(/'s?$/u, '')));
      return (
        isListed || phrases.some((phrase) => isIn(phrase, evenly(word), evenly(around.before), evenly(around.after)))
      );
    },
  };
}

/** Whether a word stands in a phrase. */
function isIn(phrase: string, word: string, before: string, after: string): boolean {
  const words = phrase.split(' ');
  return words.some((own, index) => {
    if (own.replace(/[^\p{L}]+$/u, '') !== word) return false;
    const start = words
      .slice(0, index)
      .map((other) => `${other} `)
      .join('');
    const end =
      own.slice(word.length) +
      words
        .slice(index + 1)
        .map((other) => ` ${other}`)
        .join('');
    return before.endsWith(start) && after.startsWith(end);
  });
}

function evenly(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
}
