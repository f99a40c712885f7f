/** The name of the `meta` element in which a page says which index it was built with. */
export const indexVersionName = 'search-index';

/**
 * Which index the page in the browser was built with, where it says so. What is asked for by it is already on its way with the page and
 * needs no second look; elsewhere it is looked up anew each time.
 */
export function indexVersion(): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${indexVersionName}"]`)?.content;
}

/** The address of a file in one version of the index, written as Pagefind writes its own. */
export function inVersion(address: string, version: string): string {
  return `${address}?ts=${version}`;
}
