import { words } from './danish/fold.ts';
import { isStopWord } from './danish/stop-words.ts';
import { countFacets, fits, type ChosenFacets, type FacetCounts, type FacetTable } from './facet.ts';
import { findFirstContact } from './first-contact.ts';
import type { IndexedPage, LanguageFile } from './language-file.ts';
import { nearestWords } from './nearest-words.ts';
import type { PagefindApi, PagefindData, PagefindResult } from './pagefind-api.ts';
import { haveSearchWordsInCommon, rank, type WordFinding } from './ranking.ts';
import { rewrite, takeApart, type Joined, type Rewriting } from './rewrite.ts';
import type { SearchOrder } from './search-state.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { createWordFinder } from './word-finder.ts';

/** The shortest text that is searched for; a single letter is on every page. */
export const shortestText = 2;

/** What to find. */
export interface SearchQuestion {
  text: string;
  chosen: ChosenFacets;
  order: SearchOrder;
  /** Searches for the words as they are written. */
  literal: boolean;
}

/** One page found. What it says is fetched when it is to be shown. */
export interface Hit {
  page: IndexedPage;
  load(): Promise<PagefindData>;
}

/** What was found, and what each filter would give. */
export interface SearchAnswer {
  hits: readonly Hit[];
  counts: FacetCounts;
  /** What was searched for in place of what was written. */
  rewriting: Rewriting;
  /** What may have been meant, where nothing was put in its place. */
  suggestion: string | undefined;
  /** Where to turn, where nothing was found. */
  help: SearchHelp | undefined;
}

/** What the site has that is near, though it is not what was asked for. */
export interface SearchHelp {
  /** Words that look like those written. */
  words: readonly string[];
  topic: IndexedPage | undefined;
  /** Whether the topic is near what was asked for, and not only where everybody may begin. */
  isTopicNear: boolean;
  /** Whom to turn to first with the topic. */
  contact: Hit | undefined;
}

/** Answers questions. */
export interface SearchEngine {
  search(question: SearchQuestion): Promise<SearchAnswer>;
}

/**
 * A page is found when it has this much of what the query's words weigh, or is nearly as good as the best; with fewer pages than
 * five, any word will do.
 */
const goodShare = 0.7;
const goodScore = 0.8;
const fewPages = 5;

/** A word this like the one written is looked for, to find a topic that is near. */
const nearEnough = 0.55;

/** A page and what to load it from, whatever search it came from. */
type Found = Pick<PagefindResult, 'id' | 'data'>;

/** The engine over a Pagefind index and the file of words and pages that was made with it. */
export function createEngine(pagefind: PagefindApi, language: LanguageFile): SearchEngine {
  const vocabulary = createVocabulary(language.words);
  const findWord = createWordFinder(pagefind, language, vocabulary);
  const pages = new Map(language.pages.map((page) => [page.id, page]));
  const table: FacetTable = new Map(language.pages.map(({ id, facets }) => [id, facets]));

  let all: Promise<readonly PagefindResult[]> | undefined;
  const everything = () => (all ??= pagefind.search(null).then(({ results }) => results));
  const isIndexed = async (word: string) => (await pagefind.search(`"${word}"`)).results.length > 0;

  const understand = async (text: string, literal: boolean): Promise<Rewriting> => {
    if (!literal) return rewrite(text, vocabulary, isIndexed);
    const known = await Promise.all(words(text).map(async (word) => ({ word, isKnown: await isIndexed(word) })));
    const pick = (isWanted: boolean) => known.filter(({ isKnown }) => isKnown === isWanted).map(({ word }) => word);
    return { words: pick(true), changed: [], ignored: pick(false), joined: [] };
  };

  /** The pages that answer a query, in order. */
  const findPages = async (
    query: readonly string[],
    literal: boolean,
    joined: readonly Joined[] = [],
    heads: ReadonlySet<string> = new Set(),
  ): Promise<readonly Found[]> => {
    const content = query.filter((word) => !isStopWord(word));
    const tokens = [...new Set(content.length > 0 ? content : query)];
    if (tokens.length === 0) return [];
    const found = await Promise.all(tokens.map((token) => findWord(token, literal)));
    const compounds = await Promise.all(joined.map(({ word }) => findWord(word, literal)));
    const phrase = query.length > 1 ? (await pagefind.search(`"${query.join(' ')}"`)).results : [];
    const findings = found.map(({ finding }) => finding);
    const partly = await Promise.all(
      (literal ? [] : partsOf(query, findings)).map(async (part) => ({
        words: part,
        pages: fieldsByPage((await pagefind.search(`"${part.join(' ')}"`)).results),
      })),
    );
    const ranked = rank(
      findings.map((finding) =>
        compounds
          .filter((_, index) => joined[index]?.parts.includes(finding.word))
          .reduce((sum, compound) => withCompound(sum, compound.finding), finding),
      ),
      { pages, query, heads, phrase: fieldsByPage(phrase), partly },
    );
    const least = (ranked[0]?.score ?? 0) * goodScore;
    const good = ranked.filter(({ share, score }) => share >= goodShare || score >= least);
    const first = good.length < fewPages ? ranked : good;
    const parts =
      literal || first.length >= fewPages ? [] : tokens.flatMap((token) => takeApart(token, vocabulary) ?? []);
    const inParts = parts.length > 0 ? await findPages(parts, literal) : [];
    // The search for all the words at once marks all of them; the others mark one, and a page found by its address none.
    const together = tokens.length > 1 ? (await pagefind.search(tokens.join(' '))).results : [];
    const loaders = new Map<string, Found>(
      [
        ...(await everything()),
        ...inParts,
        ...phrase,
        ...[...found, ...compounds].flatMap(({ results }) => results),
        ...together,
      ].map((result) => [result.id, result]),
    );
    const ids = new Set([...first, ...inParts].map(({ id }) => id));
    return [...ids].flatMap((id) => loaders.get(id) ?? []);
  };

  const sorted = (found: readonly Found[], by: SearchOrder | 'titel'): readonly Found[] =>
    by === 'nyeste' ? latestFirst(found, pages) : by === 'titel' ? byTitle(found, pages) : found;

  /** What is near where nothing fits: pages that the filters left out, or that have a word much like the one written. */
  const findHelp = async (text: string, leftOut: readonly Found[], suggestion = ''): Promise<SearchHelp> => {
    const near = nearestWords(words(text), language.words);
    const sought = near.filter(({ likeness }) => likeness >= nearEnough).map(({ word }) => word);
    const nearest = leftOut.length > 0 ? leftOut : await findPages(sought.slice(0, 1), false);
    const first = findFirstContact(
      nearest.flatMap(({ id }) => pages.get(id) ?? []),
      language.pages,
    );
    const loader = first?.contact && (await everything()).find(({ id }) => id === first.contact?.id);
    return {
      words: near.map(({ word }) => word).filter((word) => word !== suggestion),
      topic: first?.topic,
      isTopicNear: first?.isNear ?? false,
      contact: first?.contact && loader ? { page: first.contact, load: () => loader.data() } : undefined,
    };
  };

  return {
    async search({ text, chosen, order, literal }) {
      const rewriting = await understand(text, literal);
      const found = await (text.length < shortestText
        ? everything()
        : isQuotation(text)
          ? pagefind.search(text).then(({ results }) => results)
          : findPages(rewriting.words, literal, rewriting.joined, headsOf(rewriting)));
      const inOrder = sorted(found, order === 'nyeste' ? order : text.length < shortestText ? 'titel' : 'relevans');
      const hits = inOrder.flatMap((result): Hit[] => {
        const page = pages.get(result.id);
        return page && fits(page.facets, chosen) ? [{ page, load: () => result.data() }] : [];
      });
      const suggestion = found.length === 0 || literal ? suggest(text, vocabulary) : undefined;
      return {
        hits,
        counts: countFacets(
          found.map(({ id }) => id),
          table,
          chosen,
        ),
        rewriting,
        suggestion,
        help: hits.length === 0 ? await findHelp(text, found, suggestion) : undefined,
      };
    },
  };
}

/** A word's pages with those of a compound it is written apart from. */
function withCompound(finding: WordFinding, compound: WordFinding): WordFinding {
  const pages = new Map(finding.pages);
  for (const [id, match] of compound.pages) {
    const before = pages.get(id);
    pages.set(id, {
      score: Math.max(match.score, before?.score ?? 0),
      fields: [...match.fields, ...(before?.fields ?? [])],
      likeness: 1,
      compound: compound.word,
    });
  }
  return { ...finding, pages };
}

/**
 * Two to four words of a longer query that stand next to each other, where some page may be found by them: all that say something
 * are search words of one page. Words that say nothing alone may do so together where the query begins: "hvad blev der af …".
 */
function partsOf(query: readonly string[], findings: readonly WordFinding[]): string[][] {
  return [2, 3, 4]
    .filter((count) => count < query.length)
    .flatMap((count) =>
      query.slice(0, 1 - count).flatMap((_, index) => {
        const part = query.slice(index, index + count);
        const own = findings.filter(({ word }) => part.includes(word));
        const isWorthwhile = own.length > 0 ? haveSearchWordsInCommon(own) : index === 0 && count > 2;
        return isWorthwhile ? [part] : [];
      }),
    );
}

/** The fields each page was found in; none where it was found in its text. */
function fieldsByPage(results: readonly PagefindResult[]): ReadonlyMap<string, readonly string[]> {
  return new Map(results.map(({ id, matchedMetaFields }) => [id, matchedMetaFields ?? []]));
}

/** The last parts of compounds that were taken apart. */
function headsOf({ changed }: Rewriting): ReadonlySet<string> {
  return new Set(
    changed
      .filter(({ from, to }) => to.includes(' ') && !from.includes(' '))
      .map(({ to }) => to.split(' ').at(-1) ?? ''),
  );
}

/** Words in quotation marks are searched for as they stand, next to each other. */
function isQuotation(text: string): boolean {
  return /^".+"$/u.test(text);
}

/** The text with each word the site does not have put as the nearest it has; nothing where that changes nothing. */
function suggest(text: string, vocabulary: Vocabulary): string | undefined {
  const written = words(text);
  const nearest = written.map((word) =>
    isStopWord(word) || vocabulary.has(word)
      ? word
      : (vocabulary.folded(word) ?? vocabulary.nearest(word)?.word ?? word),
  );
  return nearest.some((word, index) => word !== written[index]) ? nearest.join(' ') : undefined;
}

function byTitle(found: readonly Found[], pages: ReadonlyMap<string, IndexedPage>): Found[] {
  const danish = new Intl.Collator('da');
  const title = ({ id }: Found) => pages.get(id)?.title ?? '';
  return [...found].sort((one, other) => danish.compare(title(one), title(other)));
}

/** Pages without a date come last. */
function latestFirst(found: readonly Found[], pages: ReadonlyMap<string, IndexedPage>): Found[] {
  const date = ({ id }: Found) => pages.get(id)?.date ?? '';
  return [...found].sort((one, other) => (date(one) < date(other) ? 1 : date(one) > date(other) ? -1 : 0));
}
