import { hash } from 'node:crypto';

import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { passagesIn } from '../passage.ts';
import type { Place } from '../rule.ts';
import { type Dictionary, openDictionary } from './dictionary.ts';
import { readSpellingMemory, type SpellingMemory } from './spelling-memory.ts';
import type { Surroundings, WordList } from './word-list.ts';
import { plainSpelling, wordsToSpell, type WrittenWord } from './written-word.ts';

/** A word that neither dictionary nor list knows. */
export interface Misspelling {
  word: string;
  place: Place;
  /** What may have been meant, the likeliest first. */
  suggestions: readonly string[];
}

/** What is misspelled in the entries of a catalogue. */
export interface Spelling {
  misspellingsIn(entry: Entry): readonly Misspelling[];
}

/** A word the dictionary does not know, as it is remembered. */
export interface UnknownWord {
  word: string;
  place: Place;
  /** What stands before and after it, so far that a phrase can be recognised. */
  around: Surroundings;
  /** It is capitalised in the middle of a sentence. */
  isName: boolean;
}

/** So many unknown words in one file say that it is not Danish; the rest would only hide them. */
const mostInFile = 50;
/** A page has some hundred different words. Where there are thousands, it is no page, and long compounds are slow to look up. */
const mostLookedUp = 3000;
/** Longer words take ten times as long, since there are so many ways to take them apart. */
const longCompound = 20;
/** Suggestions are slow to find, and nobody reads more of them in one go. */
const mostSuggested = 100;
const suggestionsShown = 3;
/** How many characters to either side a phrase may reach. */
const longestPhrase = 60;
/** "ekskl." is as long as an abbreviation gets. */
const longestAbbreviation = 6;

/**
 * Looks every word of every entry up, and remembers which words of a text the dictionary does not know. The editors' list is asked anew
 * each time, so a word that is added to it is right at once.
 */
export async function readSpelling(
  { entries }: Pick<Catalogue, 'entries'>,
  list: WordList,
  memory: SpellingMemory = readSpellingMemory(),
): Promise<Spelling> {
  const unknown = new Map<Entry, readonly UnknownWord[]>();
  const right = new Map<string, boolean>();
  for (const entry of entries) {
    const key = hash('sha1', `${entry.collection}\n${entry.text}`, 'base64');
    const words = memory.wordsOf(key) ?? unknownWordsIn(entry, await openDictionary(), right);
    memory.keepWords(key, words);
    const own = words.filter(({ word, around }) => !list.allows(word, around));
    if (own.length > 0) unknown.set(entry, own);
  }
  const wanted = new Set([...unknown.values()].flat().map(({ word }) => word));
  for (const word of [...wanted].slice(0, mostSuggested)) {
    memory.keepSuggestions(
      word,
      memory.suggestionsFor(word) ?? (await openDictionary()).suggest(word).slice(0, suggestionsShown),
    );
  }
  memory.save();

  const suggestionsFor = (word: string): string[] => {
    const listed = list.words.filter((other) => isOneSlipAway(word, other));
    return [...new Set([...listed, ...(memory.suggestionsFor(word) ?? [])])].slice(0, suggestionsShown);
  };
  return {
    misspellingsIn: (entry) =>
      (unknown.get(entry) ?? [])
        .map((found) => ({ ...found, suggestions: suggestionsFor(found.word) }))
        // Names are endless. One is doubted only where it looks like another.
        .filter(({ word, isName, suggestions }) => !isName || suggestions.some((other) => isOneSlipAway(word, other)))
        .map(({ word, place, suggestions }) => ({ word, place, suggestions })),
  };
}

function unknownWordsIn(entry: Entry, dictionary: Dictionary, right: Map<string, boolean>): UnknownWord[] {
  const found: UnknownWord[] = [];
  let lookedUp = 0;
  for (const passage of passagesIn(entry)) {
    if (isFree(entry, passage.path?.[0])) continue;
    for (const written of wordsToSpell(passage.text)) {
      const word = plainSpelling(written.text);
      const key = `${word}${written.hasStop ? '.' : ''}${written.isBeginning ? '-' : ''}`;
      const known = right.get(key);
      if (known === undefined) lookedUp += word.length > longCompound ? 10 : 1;
      const isRight = known ?? isKnown(word, written, dictionary);
      right.set(key, isRight);
      if (lookedUp > mostLookedUp) return found;
      if (isRight || passage.isCode(written.index)) continue;
      found.push({
        word,
        place: passage.placeAt(written.index),
        around: {
          before: passage.text.slice(Math.max(0, written.index - longestPhrase), written.index),
          after: passage.text.slice(written.index + written.text.length).slice(0, longestPhrase),
        },
        isName: !written.isFirst && /^\p{Lu}/u.test(word),
      });
      if (found.length === mostInFile) return found;
    }
  }
  return found;
}

/** What a source and its publisher are called is written as they write it; what people search for may be in any language. */
function isFree({ collection }: Entry, field: unknown): boolean {
  const isName = collection === 'sources' && (field === 'title' || field === 'publisher');
  return isName || field === 'keywords' || field === 'synonyms';
}

function isKnown(word: string, { hasStop, isBeginning }: WrittenWord, dictionary: Dictionary): boolean {
  const { has, hasBeginning } = dictionary;
  if (has(word) || (hasStop && word.length <= longestAbbreviation && has(`${word}.`))) return true;
  const small = word.toLowerCase();
  if (isBeginning && hasBeginning(small)) return true;
  const ending = /^(.{2,})'(?:s|en|et|er|ens|ets|ers|ne|erne|ernes)$/u.exec(word);
  if (ending?.[1] !== undefined)
    return isKnown(ending[1], { hasStop: false, isBeginning: false } as WrittenWord, dictionary);
  const parts = word.split('-');
  return (
    parts.length > 1 &&
    parts.every(
      (part, index) => isShort(part) || has(part) || (index < parts.length - 1 && hasBeginning(part.toLowerCase())),
    )
  );
}

/** A letter or an abbreviation in capitals, as in "KK-konference". */
function isShort(part: string): boolean {
  return part.length < 2 || part === part.toUpperCase();
}

/** Whether two words differ by one letter that was added, left out, changed or swapped with the next. Short names are too alike for that. */
export function isOneSlipAway(word: string, other: string): boolean {
  const [shorter, longer] = word.length < other.length ? [word, other] : [other, word];
  if (shorter.length < 5 || longer.length - shorter.length > 1 || word === other) return false;
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same += 1;
  const [restShort, restLong] = [shorter.slice(same), longer.slice(same)];
  if (longer.length > shorter.length) return restLong.endsWith(restShort);
  const swapped = `${restShort.charAt(1)}${restShort.charAt(0)}${restShort.slice(2)}`;
  return restLong.endsWith(restShort.slice(1)) || swapped === restLong;
}
