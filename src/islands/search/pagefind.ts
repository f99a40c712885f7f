import { indexVersion } from '#search/index-version.ts';
import type { LanguageFile } from '#search/language-file.ts';
import { ranking, type PagefindApi } from '#search/pagefind-api.ts';

import { loadLanguageFile } from './load-language-file.ts';
import { watchFetch, type FailureCount } from './watched-fetch.ts';

/** Everything a search is made with. */
export interface SearchIndex {
  pagefind: PagefindApi;
  language: LanguageFile;
}

/** What `pagefind.js` exports, as far as it is used. */
interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindApi;
}

/**
 * Loads Pagefind and the file of words from the index that the build made. The address is not known to the bundler and must stay
 * so. Pagefind's worker is a second copy of its code, and a search here takes a few milliseconds: the page does without it.
 */
export async function loadIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}pagefind/`;
  const failures = watchFetch(folder);
  const [pagefind, language] = await Promise.all([openPagefind(base, folder), loadLanguageFile(base)]);
  return { pagefind: notSilent(pagefind, failures), language };
}

async function openPagefind(base: string, folder: string): Promise<PagefindApi> {
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  return module.createInstance({
    basePath: folder,
    baseUrl: base,
    language: 'da',
    noWorker: true,
    excerptEllipsis: '…',
    // Without it, the list of what the index consists of is asked for by the time of day, and cannot come with the page.
    metaCacheTag: indexVersion(),
    ranking,
  });
}

/** Pagefind as it is, but with an error where a part of the index was missing while it searched. */
function notSilent(pagefind: PagefindApi, failures: FailureCount): PagefindApi {
  return {
    preload: (word) => pagefind.preload(word),
    search: async (query, options) => {
      const before = failures();
      const found = await pagefind.search(query, options);
      if (failures() > before) throw new Error('Søgning: en del af indekset kunne ikke hentes');
      return found;
    },
  };
}
