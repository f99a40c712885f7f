/** The content folders, which are also the names of Astro's collections, in the order they are listed to people. */
export const collectionNames = [
  'principles',
  'tools',
  'cases',
  'departments',
  'consultants',
  'events',
  'entrances',
  'topics',
  'sources',
  'terms',
  'routes',
  'pages',
] as const;

/** A content folder. */
export type CollectionName = (typeof collectionNames)[number];
