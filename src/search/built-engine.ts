import { createEngine } from './engine.ts';
import { openIndex } from './pagefind-node.ts';

/** A search of a written index as the search page would make it: the addresses found, best first, without slashes at the ends. */
export async function openBuiltSearch(folder: string): Promise<(query: string) => Promise<string[]>> {
  const { pagefind, language } = await openIndex(folder);
  const engine = createEngine(pagefind, language);
  return async (query) => {
    const { hits } = await engine.search({ text: query, chosen: {}, order: 'relevans', literal: false });
    return hits.map(({ page }) => page.address.replace(/^\/|\/$/gu, ''));
  };
}
