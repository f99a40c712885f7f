import { fold } from './danish/fold.ts';
import { lemmas } from './danish/inflection.ts';
import { stem } from './danish/stem.ts';
import type { LanguageFile } from './language-file.ts';
import type { PagefindApi, PagefindResult } from './pagefind-api.ts';
import { addressWords, type WordFinding, type WordMatch } from './ranking.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The pages with one word, and Pagefind's results to load them from. */
export interface FoundWord {
  finding: WordFinding;
  results: readonly PagefindResult[];
}

/** Finds the pages with one word. `literal` leaves out what is only nearly the word. */
export type WordFinder = (word: string, literal: boolean) => Promise<FoundWord>;

/** How much another form of the word counts against the word itself, and how much a word it may be a slip for. */
const formLikeness = 0.95;
const slipLikeness = 0.6;
const spellingLikeness = 0.9;

/** A finder over an index. Where the index has the word itself, longer words that only begin so are left out. */
export function createWordFinder(pagefind: PagefindApi, language: LanguageFile, vocabulary: Vocabulary): WordFinder {
  return async (word, literal) => {
    const pages = new Map<string, WordMatch>();
    const results: PagefindResult[] = [];
    for (const [form, likeness] of literal ? [[word, 1] as const] : formsOf(word, vocabulary)) {
      await preloadChunks(pagefind, language.chunkStarts, form);
      const { results: found } = await pagefind.search(form);
      const { results: whole } = await pagefind.search(`"${form}"`);
      const exact = new Set(whole.map(({ id }) => id));
      for (const result of found) {
        if (pages.has(result.id) || (exact.size > 0 && !exact.has(result.id))) continue;
        pages.set(result.id, { score: result.score, fields: result.matchedMetaFields ?? [], likeness });
        results.push(result);
      }
      for (const { id, address } of language.pages) {
        if (!pages.has(id) && addressWords(address).includes(fold(form)))
          pages.set(id, { score: 0, fields: [], likeness });
      }
    }
    return { finding: { word, pages }, results };
  };
}

/** The word, its other spellings, forms that the stemmer takes for another word, and the word it may be a slip for. */
function formsOf(word: string, vocabulary: Vocabulary): (readonly [form: string, likeness: number])[] {
  const forms = lemmas(word).filter((lemma) => lemma.length > 3 && stem(lemma) !== stem(word) && vocabulary.has(lemma));
  // A word that stands in some text and in no heading may be a slip away from one that has a page.
  const slip = vocabulary.has(word) ? undefined : vocabulary.nearest(word);
  const isLikely = slip && slip.weight > 1 && slip.distance <= Math.max(1, word.length / 9);
  // A keyboard without Danish letters makes "mode" of "møde", which is a form of "mod" as well.
  const danish = /[æøå]/u.test(word) ? undefined : vocabulary.folded(word);
  const isMeant = danish !== undefined && /[æøå]/u.test(danish) && vocabulary.weightOf(danish) > 1;
  return [
    [word, 1],
    ...[...vocabulary.spellings(word), ...forms].map((form) => [form, formLikeness] as const),
    ...(isMeant ? [[danish, spellingLikeness] as const] : []),
    ...(isLikely ? [[slip.word, slipLikeness] as const] : []),
  ];
}

/** Fetches every part of the index that holds a word with this beginning. Pagefind fetches the first of them only. */
async function preloadChunks(pagefind: PagefindApi, starts: readonly string[], word: string): Promise<void> {
  const beginning = stem(word);
  await Promise.all(starts.filter((start) => start.startsWith(beginning)).map((start) => pagefind.preload(start)));
}
