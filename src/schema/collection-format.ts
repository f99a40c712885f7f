import type { CollectionName } from './collection-name.ts';

/** How the entries of a collection are written: with a body (`mdx`) or as data alone (`yaml`). */
export const collectionFormats = {
  principles: 'mdx',
  tools: 'mdx',
  cases: 'mdx',
  departments: 'yaml',
  consultants: 'yaml',
  events: 'mdx',
  entrances: 'mdx',
  topics: 'mdx',
  sources: 'yaml',
  terms: 'yaml',
  routes: 'yaml',
  pages: 'mdx',
} as const satisfies Record<CollectionName, 'mdx' | 'yaml'>;
