import type { BuiltPage } from './built-page.ts';
import type { Splitter } from './danish/compound.ts';
import { words } from './danish/fold.ts';
import { keywordField, readPageFacts } from './page-facts.ts';
import type { SynonymFinder } from './synonym-finder.ts';

/**
 * The fields of words a page is found by and does not show: simple search words, compounds, search words of several words, the parts
 * of the compounds, and words for what the page touches on. Pagefind tells which fields a word was found in and not how well, so
 * what is to count differently stands in different fields.
 */
export const hiddenFields = [keywordField, 'sammensat', 'fraser', 'dele', 'naer'] as const;

/** One of the fields. */
export type HiddenField = (typeof hiddenFields)[number];

/** The words of each field. */
export type HiddenWords = Readonly<Record<HiddenField, readonly string[]>>;

/** Gathers the hidden words of a page. */
export type HiddenWordsReader = (page: BuiltPage) => HiddenWords;

/** A reader that knows all pages: an example is also found by the names of the tools it leads to. */
export function hiddenWordsReader(
  pages: readonly BuiltPage[],
  find: SynonymFinder,
  split: Splitter,
): HiddenWordsReader {
  const titles = new Map(pages.map((page) => [page.address, readPageFacts(page).title]));
  return (page) => {
    const { keywords } = readPageFacts(page);
    const { about, near } = find(page);
    const strong = unique([...keywords, ...about]);
    const single = strong.filter((word) => words(word).length === 1);
    return {
      ord: single.filter((word) => !split(word)),
      sammensat: single.filter((word) => split(word)),
      fraser: strong.filter((word) => words(word).length > 1),
      dele: unique(single.flatMap((word) => split(word) ?? [])),
      naer: unique([...near, ...toolsOf(page).flatMap((address) => titles.get(address) ?? [])]),
    };
  };
}

function toolsOf({ address, html }: BuiltPage): string[] {
  if (!address.startsWith('/eksempler/')) return [];
  return unique([...html.matchAll(/href="[^"]*?(\/vaerktoejer\/[a-z0-9-]+\/)"/gu)].map(([, tool]) => tool ?? ''));
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
