import type { CollectionName } from '#schema/index.ts';

import type { Catalogue, PublishedEntry } from './published.ts';

/** A former id of an entry, and the entry that now answers for it. */
export interface FormerAddress<Name extends CollectionName> {
  id: string;
  entry: PublishedEntry<Name>;
}

/** Old ids in a collection, each leading to the entry that took over. */
export function formerAddresses<Name extends CollectionName>(from: Catalogue, collection: Name): FormerAddress<Name>[] {
  return from.all[collection].flatMap((entry) => (entry.data.formerIds ?? []).map((id) => ({ id, entry })));
}
