import { indexVersionName } from '#search/index-version.ts';

/**
 * Which index the page was built with, where it says so. What is asked for by that name is already on its way with the page and needs no
 * second look; elsewhere it is looked up anew each time.
 */
export function indexVersion(): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${indexVersionName}"]`)?.content;
}
