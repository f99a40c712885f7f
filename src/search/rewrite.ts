import { fold, words } from './danish/fold.ts';
import { lemmas } from './danish/inflection.ts';
import { stem } from './danish/stem.ts';
import { isStopWord } from './danish/stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A query as it is searched for, and what was done to it. */
export interface Rewriting {
  /** The words to search for, in order. */
  words: readonly string[];
  /** Words put in the place of others, for the reader to be told. */
  changed: readonly { from: string; to: string }[];
  /** Words that the site has nothing like. */
  ignored: readonly string[];
  /** Compounds that words next to each other would make, where the words are found by themselves too. */
  joined: readonly Joined[];
}

/** Words written apart, and the compound they would make. */
export interface Joined {
  parts: readonly string[];
  word: string;
}

/** Whether the index has a word, in any form. */
export type IsIndexed = (word: string) => Promise<boolean>;

/** The shortest word that another is taken to be a form of: "TMFs" is "TMF". */
const shortestForm = 3;

/** Longer questions are cut off here. */
const mostWords = 12;

/** From this length on, two slips are likelier than a compound that happens to be made of two words. */
const longWord = 12;

/** The shortest compound that two words written apart are joined to. */
const shortestJoined = 7;

/**
 * Makes a query of words the index has. Pagefind answers a word it does not have with pages that hold its beginning, so an
 * unknown word is never sent: it is corrected, taken apart, or left out and named.
 */
export async function rewrite(query: string, vocabulary: Vocabulary, isIndexed: IsIndexed): Promise<Rewriting> {
  const isKnown = async (word: string) => vocabulary.has(word) || (await isIndexed(word));
  const changed: { from: string; to: string }[] = [];
  const ignored: string[] = [];
  const result: string[] = [];
  const written = words(query).slice(0, mostWords);
  const joined = compoundsIn(written, vocabulary);
  for (const token of joinUnknown(written, joined, vocabulary, changed)) {
    if (isStopWord(token) || (!isTransliterated(token, vocabulary) && (await isKnown(token)))) {
      result.push(token);
      continue;
    }
    const better = await correct(token, vocabulary, isKnown);
    if (!better) {
      ignored.push(token);
      continue;
    }
    result.push(...better.words);
    if (better.told) changed.push({ from: token, to: better.words.join(' ') });
  }
  return { words: result, changed, ignored, joined };
}

/** The query as it was searched for, in the reader's own order of words. */
export function correctedText(text: string, { changed }: Rewriting): string {
  return changed.reduce(
    (corrected, { from, to }) => corrected.replace(from, to),
    changed.length > 0 ? text.toLowerCase() : text,
  );
}

/** What stands in the place of an unknown word, and whether the reader is told. */
interface Correction {
  words: readonly string[];
  told: boolean;
}

/** The likeliest explanation first: another form, other letters, half a word, one slip, a compound, more slips. */
async function correct(token: string, vocabulary: Vocabulary, isKnown: IsIndexed): Promise<Correction | undefined> {
  const folded = vocabulary.folded(token);
  const form = lemmas(token).find((lemma) => lemma.length >= shortestForm && vocabulary.has(lemma));
  if (folded !== undefined && (!form || /[æøå]/u.test(folded))) return { words: [folded], told: true };
  const guess = vocabulary.nearest(token);
  const isSlip = guess && guess.distance <= 1 && guess.weight > 1;
  // "hørign" is no form of "hørig", which no page has, but a slip for "høring", which is a title.
  if (form && !(isSlip && vocabulary.weightOf(form) === 0)) return { words: [form], told: false };
  for (const spelling of danishSpellings(token)) {
    if (await isKnown(spelling)) return { words: [spelling], told: true };
  }
  const completed = vocabulary.completed(token);
  if (completed) {
    const beginning = completed.slice(0, token.length);
    return fold(beginning) === fold(token) && beginning !== token
      ? { words: [completed], told: true }
      : { words: [token], told: false };
  }
  if (guess && guess.distance <= (token.length < longWord ? 1 : 2)) return { words: [guess.word], told: true };
  const parts = takeApart(token, vocabulary);
  if (parts) return { words: parts, told: true };
  if (guess) return { words: [guess.word], told: true };
  const beginning = vocabulary.beginningOf(token);
  return beginning === undefined ? undefined : { words: [beginning], told: true };
}

/** Whether a word is written with ae, oe or aa for a word the site writes with æ, ø or å. */
function isTransliterated(word: string, vocabulary: Vocabulary): boolean {
  return /ae|oe|aa/u.test(word) && /[æøå]/u.test(vocabulary.folded(word) ?? '');
}

/** The word with æ, ø and å for ae, oe and aa: all of them, or those of one kind. */
function danishSpellings(word: string): string[] {
  const pairs = [
    ['ae', 'æ'],
    ['oe', 'ø'],
    ['aa', 'å'],
  ] as const;
  const all = pairs.reduce((text, [from, to]) => text.replaceAll(from, to), word);
  return [...new Set([all, ...pairs.map(([from, to]) => word.replaceAll(from, to))])].filter((other) => other !== word);
}

/** The compounds that two or three words next to each other make, where the site has them: "borgerbudget" in "borger budget". */
function compoundsIn(tokens: readonly string[], vocabulary: Vocabulary): Joined[] {
  return tokens.flatMap((first, index) =>
    [2, 3].flatMap((count) => {
      const parts = tokens.slice(index, index + count);
      const word = parts.join('');
      const isCompound =
        parts.length === count &&
        word.length >= shortestJoined &&
        !parts.some(isStopWord) &&
        vocabulary.has(word) &&
        stem(word) !== stem(first);
      return isCompound ? [{ parts, word }] : [];
    }),
  );
}

/** Puts a compound in the place of its parts where one of them is no word of the site by itself: "advisory board". */
function joinUnknown(
  tokens: readonly string[],
  joined: readonly Joined[],
  vocabulary: Vocabulary,
  changed: { from: string; to: string }[],
): string[] {
  const result: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const match = joined.find(
      ({ parts }) =>
        parts.every((part, offset) => tokens[index + offset] === part) && !parts.every((part) => vocabulary.has(part)),
    );
    if (match) changed.push({ from: match.parts.join(' '), to: match.word });
    result.push(match?.word ?? tokens[index] ?? '');
    index += (match?.parts.length ?? 1) - 1;
  }
  return result;
}

/** A compound as parts the site has; the two most alike in length. */
export function takeApart(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  let best: { unlike: number; parts: readonly string[] } | undefined;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const last = word.slice(at);
    if (!vocabulary.has(last)) continue;
    const first = [word.slice(0, at), ...joiningLetterDropped(word.slice(0, at))].find((part) => vocabulary.has(part));
    const unlike = Math.abs(at - last.length);
    if (first && unlike < (best?.unlike ?? Infinity)) best = { unlike, parts: [first, last] };
  }
  return best?.parts;
}

function joiningLetterDropped(part: string): string[] {
  return /[se]$/u.test(part) && part.length > 3 ? [part.slice(0, -1)] : [];
}
