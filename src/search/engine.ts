import {
  countFacets,
  fits,
  type ChosenFacets,
  type FacetCounts,
  type FacetDefinition,
  type FacetName,
  type FacetTable,
} from './facet.ts';
import type { PagefindApi, PagefindData, PagefindResult } from './pagefind-api.ts';
import type { SearchOrder } from './search-state.ts';

/** The shortest text that is searched for; a single letter is on every page. */
export const shortestText = 2;

/** What to find. */
export interface SearchQuestion {
  text: string;
  chosen: ChosenFacets;
  order: SearchOrder;
}

/** One page found. What it says is fetched when it is to be shown. */
export interface Hit {
  id: string;
  load(): Promise<PagefindData>;
}

/** What was found, and what each filter would give. */
export interface SearchAnswer {
  hits: readonly Hit[];
  counts: FacetCounts;
}

/** Answers questions. */
export interface SearchEngine {
  search(question: SearchQuestion): Promise<SearchAnswer>;
}

/** The engine over a Pagefind index. */
export function createEngine(pagefind: PagefindApi, facets: readonly FacetDefinition[]): SearchEngine {
  let table: Promise<FacetTable> | undefined;
  return {
    async search({ text, chosen, order }) {
      table ??= readFacetTable(pagefind, facets);
      const pages = await table;
      const query = text.length < shortestText ? null : text;
      const { results: byRelevance } = await pagefind.search(query);
      const results = order === 'nyeste' ? await latestFirst(pagefind, query, byRelevance) : byRelevance;
      const hits = results.filter(({ id }) => fits(pages.get(id) ?? {}, chosen));
      return {
        hits: hits.map(toHit),
        counts: countFacets(
          results.map(({ id }) => id),
          pages,
          chosen,
        ),
      };
    },
  };
}

/**
 * Which values each page has, asked of the index by one search per value. Pagefind counts by its own filters only, with AND
 * between all values; with the table at hand, counts are right for OR inside a group and for results put together from several
 * searches.
 */
async function readFacetTable(pagefind: PagefindApi, facets: readonly FacetDefinition[]): Promise<FacetTable> {
  const table = new Map<string, Partial<Record<FacetName, string[]>>>();
  for (const { name, values } of facets) {
    for (const { id: value } of values) {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      for (const { id } of results) {
        const page = table.get(id) ?? {};
        (page[name] ??= []).push(value);
        table.set(id, page);
      }
    }
  }
  return table;
}

/** Pagefind leaves pages without a date out when it sorts; here they come last. */
async function latestFirst(
  pagefind: PagefindApi,
  query: string | null,
  all: readonly PagefindResult[],
): Promise<PagefindResult[]> {
  const { results: dated } = await pagefind.search(query, { sort: { dato: 'desc' } });
  const datedIds = new Set(dated.map(({ id }) => id));
  return [...dated, ...all.filter(({ id }) => !datedIds.has(id))];
}

function toHit(result: PagefindResult): Hit {
  return { id: result.id, load: () => result.data() };
}
