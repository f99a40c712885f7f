import { facetNames, type ChosenFacets, type FacetName } from './facet.ts';

/** What search knows beside Pagefind's index, made with it and read by the search page and the header. */
export interface LanguageFile {
  pages: readonly IndexedPage[];
  /** The words that a misspelled word may have been meant as, sorted. */
  words: readonly KnownWord[];
  /** The first word of each part of Pagefind's index, sorted. */
  chunkStarts: readonly string[];
}

/** A page that can be found. */
export interface IndexedPage {
  /** Its id in Pagefind's index. */
  id: string;
  /** Its address without the site's base. */
  address: string;
  title: string;
  facets: ChosenFacets;
  /** The date of its last change, where it has one. */
  date?: string;
}

/** A word of the site, in the form that is shown when it is put in the place of another. */
export interface KnownWord {
  word: string;
  weight: WordWeight;
}

/** Where a word stands: 0 in texts only, 1 in headings and summaries, 2 among search words, 3 in titles. */
export type WordWeight = 0 | 1 | 2 | 3;

/** The file's name below the index's folder. */
export const languageFileName = 'sprog.gz';

/** The file's shape: as few bytes as JSON allows. Facet values are numbers into lists, words share what they begin with. */
interface Packed {
  facets: Record<FacetName, string[]>;
  pages: [id: string, address: string, title: string, date: string, ...values: number[][]][];
  words: string;
  chunks: string[];
}

/** The text of a file. */
export function writeLanguageFile({ pages, words, chunkStarts }: LanguageFile): string {
  const facets = Object.fromEntries(
    facetNames.map((name) => [name, [...new Set(pages.flatMap((page) => page.facets[name] ?? []))].sort()]),
  ) as Packed['facets'];
  const packed: Packed = {
    facets,
    pages: pages.map(({ id, address, title, date, facets: values }) => [
      id,
      address,
      title,
      date ?? '',
      ...facetNames.map((name) => (values[name] ?? []).map((value) => facets[name].indexOf(value))),
    ]),
    words: packWords(words),
    chunks: [...chunkStarts],
  };
  return JSON.stringify(packed);
}

/** What a file says. */
export function readLanguageFile(text: string): LanguageFile {
  const packed = JSON.parse(text) as Packed;
  return {
    pages: packed.pages.map(([id, address, title, date, ...values]) => ({
      id,
      address,
      title,
      ...(date === '' ? {} : { date }),
      facets: Object.fromEntries(
        facetNames
          .map(
            (name, index) => [name, (values[index] ?? []).map((number) => packed.facets[name][number] ?? '')] as const,
          )
          .filter(([, ids]) => ids.length > 0),
      ),
    })),
    words: unpackWords(packed.words),
    chunkStarts: packed.chunks,
  };
}

/** The weights in the order of their lists. */
const weights: readonly WordWeight[] = [0, 1, 2, 3];

/**
 * A list for each weight. In it each word is two things: a capital for how many letters it shares with the word before, and the rest
 * of it.
 */
function packWords(words: readonly KnownWord[]): string {
  return weights
    .map((weight) => packList(words.filter((known) => known.weight === weight).map(({ word }) => word)))
    .join(listEnd);
}

function packList(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < word.length && shared < countSigns.length - 1 && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${countSigns[shared] ?? ''}${word.slice(shared)}`;
    })
    .join('');
}

function unpackWords(packed: string): KnownWord[] {
  return packed
    .split(listEnd)
    .flatMap((list, index) => unpackList(list).map((word) => ({ word, weight: weights[index] ?? 0 })))
    .sort((one, other) => (one.word < other.word ? -1 : 1));
}

function unpackList(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/gu)].map(([, count = '', rest = '']) => {
    before = before.slice(0, countSigns.indexOf(count)) + rest;
    return before;
  });
}

const countSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const listEnd = '!';
