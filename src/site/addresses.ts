import type { CollectionName } from '#schema/collection-name.ts';

/** Where each collection's index page is; entries follow below it or, for sources and terms, as an anchor on it. */
export const indexAddresses: Readonly<Record<CollectionName, string>> = {
  principles: '/principper/',
  tools: '/vaerktoejer/',
  cases: '/eksempler/',
  departments: '/forvaltninger/',
  consultants: '/kontakt/',
  events: '/kalender/',
  entrances: '/indgange/',
  topics: '/emner/',
  sources: '/kilder/',
  terms: '/ordliste/',
  routes: '/find-vej/',
  pages: '/',
};

/** Collections whose entries stand together on one page, each with an anchor. */
const anchored: ReadonlySet<CollectionName> = new Set(['sources', 'terms']);

/** The page where tools are held against each other; a tool's id after it chooses that tool. */
export const compareAddress = `${indexAddresses.tools}sammenlign/`;

/** An entry's address on the site, without the site's base: `/vaerktoejer/borgerbudget/`, `/kilder/#ressortanalyse-2024`. */
export function addressOf(collection: CollectionName, id: string): string {
  if (collection === 'routes') return indexAddresses.routes;
  return anchored.has(collection) ? `${indexAddresses[collection]}#${id}` : `${indexAddresses[collection]}${id}/`;
}

/** Addresses that are there whatever the content: the pages under `src/pages` that no entry makes. */
export const fixedAddresses: readonly string[] = [
  ...new Set(['/', ...Object.values(indexAddresses), '/soeg/', '/a-aa/', '/om/design/']),
];

/** Files that texts may offer for downloading, as they lie under `public/`. */
export const offeredFiles: readonly string[] = ['/skabeloner/case.docx'];
