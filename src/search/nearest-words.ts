import { fold } from './danish/fold.ts';
import { isStopWord } from './danish/stop-words.ts';
import type { KnownWord } from './language-file.ts';

/** A word of the site that looks like one it does not have. */
export interface NearWord {
  word: string;
  /** From nought to one. */
  likeness: number;
}

/** How many are offered, and how like they must be. */
const most = 3;
const least = 0.45;

/** Words of headings, summaries and search words that share pairs of letters with the words written, the likest first. */
export function nearestWords(written: readonly string[], known: readonly KnownWord[]): NearWord[] {
  const sought = written.filter((word) => !isStopWord(word)).map(pairs);
  return known
    .filter(({ weight }) => weight > 0)
    .map(({ word }) => ({ word, likeness: Math.max(0, ...sought.map((one) => shared(one, pairs(word)))) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((one, other) => other.likeness - one.likeness || (one.word < other.word ? -1 : 1))
    .slice(0, most);
}

/** The letters of a word two by two; the first and the last count by themselves as well. */
function pairs(word: string): ReadonlySet<string> {
  const framed = ` ${fold(word)} `;
  return new Set(Array.from({ length: framed.length - 1 }, (_, index) => framed.slice(index, index + 2)));
}

/** Dice's measure: what two sets have in common, of what they hold between them. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * [...one].filter((pair) => other.has(pair)).length) / (one.size + other.size);
}
