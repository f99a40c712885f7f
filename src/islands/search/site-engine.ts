import { createEngine, type SearchEngine } from '#search/engine.ts';

import { loadOnce } from './load-once.ts';
import { loadIndex } from './pagefind.ts';

/** Loads the engine over the site's own index, once; what failed is tried again. */
export const loadSiteEngine: () => Promise<SearchEngine> = loadOnce(async () => {
  const { pagefind, language } = await loadIndex(import.meta.env.BASE_URL);
  return createEngine(pagefind, language);
});
