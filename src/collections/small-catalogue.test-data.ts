import { collectionNames } from '#schema/index.ts';

import { buildCatalogue, type Catalogue } from './published.ts';

type Entries = Parameters<typeof buildCatalogue>[0];

/** A catalogue of these entries, with nothing in the other collections. */
export function smallCatalogue(entries: Partial<Entries>): Catalogue {
  const none = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Entries;
  return buildCatalogue({ ...none, ...entries });
}
