/** The part of Pagefind's JavaScript API (1.6) that the site uses. In Node and in tests something else can stand in for it. */
export interface PagefindApi {
  /** Every page with the words of the query, best first. `null` for the query finds by filter alone. */
  search(query: string | null, options?: PagefindSearchOptions): Promise<PagefindAnswer>;
  /** Fetches the parts of the index a query needs. */
  preload(query: string): Promise<void>;
}

export interface PagefindSearchOptions {
  filters?: Readonly<Record<string, string>>;
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindAnswer {
  results: PagefindResult[];
}

export interface PagefindResult {
  id: string;
  score: number;
  /** The places of the words found. */
  words: readonly number[];
  /** The fields, beside the text, that hold a word of the query. Left out where there are none. */
  matchedMetaFields?: readonly string[];
  data(): Promise<PagefindData>;
}

/** What is stored of one page. */
export interface PagefindData {
  url: string;
  /** Escaped for HTML, with `<mark>` around what was found. */
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  sub_results: readonly PagefindSubResult[];
}

export interface PagefindSubResult {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { id: string };
}

/**
 * How Pagefind is to score: by the text alone. The fields a page is found by are told apart in our own ranking, which knows a whole
 * title from a part of a word in one.
 */
export const ranking = {
  metaWeights: {
    title: 0,
    ord: 0,
    sammensat: 0,
    fraser: 0,
    dele: 0,
    naer: 0,
    resume: 0,
    opdateret: 0,
    kode: 0,
    telefon: 0,
    mail: 0,
    proeve: 0,
  },
} as const;
