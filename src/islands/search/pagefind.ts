import type { PagefindApi } from '#search/pagefind-api.ts';

/** What `pagefind.js` exports, as far as it is used. */
interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; language: string; noWorker: boolean }): PagefindApi;
}

/**
 * Loads Pagefind from the index that the build made. The address is not known to the bundler and must stay so.
 * Pagefind's worker is a second copy of its code, and a search here takes a few milliseconds: the page does without it.
 */
export async function loadPagefind(base: string): Promise<PagefindApi> {
  const folder = `${base}pagefind/`;
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  return module.createInstance({ basePath: folder, baseUrl: base, language: 'da', noWorker: true });
}
